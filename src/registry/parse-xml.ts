// IANA's registry as XML → records, and the day that the file names.

import { SaxesParser } from "saxes";
import type { RegistryRecord } from "../ports/stored-registry.ts";
import { RegistryError } from "./registry-error.ts";
import { type RawRow, toRecord } from "./to-record.ts";

type Draft = { -readonly [K in keyof Omit<RawRow, "references">]: string } & { references: string[] };
type TextKey = "name" | "number" | "protocol" | "description" | "unauthorized" | "notes";

/** The elements of a record whose text is wanted, and what they are here. */
const textElements: Readonly<Record<string, TextKey>> = {
  name: "name",
  number: "number",
  protocol: "protocol",
  description: "description",
  unauthorized: "unauthorized",
  note: "notes",
};

const newDraft = (attributes: Readonly<Record<string, string>>, line: number): Draft => ({
  name: "",
  number: "",
  protocol: "",
  description: "",
  registered: attributes.date ?? "",
  modified: attributes.updated ?? "",
  references: [],
  unauthorized: "",
  notes: "",
  place: `line ${line}`,
});

/** Cross-references: people and companies are no references, an RFC is written as "RFC9293". */
function toReference({ type = "", data = "" }: Readonly<Record<string, string>>): string {
  if (type === "person" || type === "registry" || type === "note") return "";
  return type === "rfc" ? data.toUpperCase() : data;
}

/** @throws RegistryError that says what is wrong, and where */
export function parseXml(text: string): { readonly records: readonly RegistryRecord[]; readonly updated: string } {
  const records: RegistryRecord[] = [];
  const path: string[] = [];
  let updated = "";
  let draft: Draft | undefined;
  const parser = new SaxesParser({ xmlns: false, position: true });

  /** The element of the record that the parser is in. */
  const inRecord = () => path[path.lastIndexOf("record") + 1] ?? "";

  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    const given: Readonly<Record<string, string>> = attributes;
    if (path.length === 1 && given.id !== "service-names-port-numbers") {
      throw new RegistryError("is XML, but not IANA's registry of service names and port numbers");
    }
    if (name === "record") draft = newDraft(given, parser.line);
    if (!draft || name !== "xref") return;
    const reference = toReference(given);
    const key = textElements[inRecord()];
    if (key) draft[key] += reference;
    else if (inRecord() === "xref" && reference !== "") draft.references.push(reference);
  });
  parser.on("text", (part) => {
    if (path.length === 2 && path[1] === "updated") updated += part.trim();
    const key = textElements[inRecord()];
    if (draft && key) draft[key] += part;
    else if (draft && inRecord() === "xref" && part.trim() !== "") draft.references.push(part.trim());
  });
  parser.on("closetag", ({ name }) => {
    path.pop();
    if (name !== "record" || !draft) return;
    records.push(
      toRecord({
        ...draft,
        name: draft.name.trim(),
        number: draft.number.trim(),
        protocol: draft.protocol.trim(),
      }),
    );
    draft = undefined;
  });
  parser.on("error", (error) => {
    throw new RegistryError(`is not whole XML: ${error.message}`);
  });
  parser.write(text).close();
  return { records, updated };
}
