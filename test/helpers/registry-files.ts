// IANA's registry as a file of its real size and shape, made from the data that come with Portly.

import { createPackagedRegistry } from "../../src/ports/packaged-registry.ts";

interface FileRow {
  readonly name: string;
  readonly number: string;
  readonly protocol: string;
  readonly description: string;
  readonly registered?: string;
  readonly modified?: string;
  readonly references?: readonly string[];
  readonly unauthorized?: string;
  readonly notes?: string;
}

/** What the tests look for: a field of each kind, among them quotes, commas and lines. */
const told: Readonly<Record<string, Partial<FileRow>>> = {
  "22/tcp": { references: ["RFC4251"], modified: "2021-03-04" },
  "443/tcp": { references: ["RFC9110", "RFC9293"], registered: "2021-10-01" },
  "79/tcp": { unauthorized: "Unauthorized use by some mail users" },
  "3000/tcp": { notes: 'Notes with a "quote", a comma\nand a second line', registered: "2000-01" },
};

const withoutPort: FileRow = { name: "", number: "", protocol: "tcp", description: "A name without a port" };

function rowsOfFile(): readonly FileRow[] {
  const registry = createPackagedRegistry();
  const rows: FileRow[] = [];
  for (const port of registry.everyPort()) {
    for (const { name, description, protocol = "" } of registry.rowsOf(port)) {
      rows.push({ name, number: String(port), protocol, description, ...told[`${port}/${protocol}`] });
    }
  }
  const spans = registry.spans.map(({ name, description, protocol = "", from, to }) => {
    return { name, number: from === to ? String(from) : `${from}-${to}`, protocol, description };
  });
  rows.push(...spans, { name: "", number: "4-6", protocol: "", description: "Unassigned", unauthorized: "Seen on 5" });
  const nameless = Array.from({ length: 1900 }, (_, index) => ({ ...withoutPort, name: `no-port-${index}` }));
  return [...rows, ...nameless];
}

const columns =
  "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes";

const field = (text = "") => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function toCsvLine(row: FileRow): string {
  const references = (row.references ?? []).map((reference) => `[${reference}]`).join("");
  const person = "[Some_Person]";
  return [
    row.name,
    row.number,
    row.protocol,
    row.description,
    person,
    person,
    row.registered,
    row.modified,
    references,
    "",
    row.unauthorized,
    row.notes,
  ]
    .map(field)
    .join(",");
}

/** IANA's CSV, some 14,500 records. */
export const registryCsv = (): string => [columns, ...rowsOfFile().map(toCsvLine), ""].join("\r\n");

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const element = (name: string, text = "") => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`);

function toXmlRecord(row: FileRow): string {
  const dates = [row.registered && ` date="${row.registered}"`, row.modified && ` updated="${row.modified}"`];
  const references = (row.references ?? []).map((name) => `<xref type="rfc" data="${name.toLowerCase()}"/>`);
  return [
    `<record${dates.filter(Boolean).join("")}>`,
    element("name", row.name),
    element("protocol", row.protocol),
    `<assignee><xref type="person" data="Some_Company"/></assignee>`,
    `<xref type="person" data="Some_Person"/>`,
    ...references,
    element("description", row.description),
    element("number", row.number),
    element("unauthorized", row.unauthorized),
    element("note", row.notes),
    "</record>",
  ].join("\n    ");
}

/** IANA's XML with the same records. */
export const registryXml = (updated = "2026-11-18"): string =>
  [
    "<?xml version='1.0' encoding='UTF-8'?>",
    '<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">',
    "<title>Service Name and Transport Protocol Port Number Registry</title>",
    `<updated>${updated}</updated>`,
    '<note>See <xref type="rfc" data="rfc6335"/>.</note>',
    ...rowsOfFile().map(toXmlRecord),
    '<people><person id="Some_Person"><name>Some Person</name><updated>2019-01-01</updated></person></people>',
    "</registry>",
    "",
  ].join("\n");
