import { expect, test } from "vitest";
import { createCatalogue } from "../../src/ports/catalogue.ts";
import { mainPorts } from "../../src/ports/main-ports.ts";
import type { Family } from "../../src/ports/service.ts";

const { families, services, popularPorts } = createCatalogue();

function row({ family, name, services }: Family): string {
  const ports = new Set(services.flatMap((service) => service.ports.map(({ port }) => port)));
  const best = services.toSorted((a, b) => b.popularity - a.popularity).slice(0, 6);
  const examples = best.map((service) => `${service.name} ${mainPorts(service)[0]?.port}`).join(", ");
  const file = `[${name.en}](../data/services/${family}.json)`;
  return `| ${file} | ${name.ko} | ${services.length} | ${ports.size} | ${examples} |`;
}

/** `npx vitest run test/docs -u` writes the page anew. */
test("docs/coverage.md tells what the catalogue covers", async () => {
  const page = [
    "# What the catalogue covers",
    "",
    `${services.length} services on ${popularPorts.length} ports, in ${families.length} families. A name of a family with “ports” behind`,
    "it (`/port mail ports`) gives the family as one card. Beside them Portly knows every name of IANA's registry.",
    "",
    "| family | 한국어 | services | ports | best known |",
    "| --- | --- | ---: | ---: | --- |",
    ...families.map(row),
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot("../../docs/coverage.md");
});
