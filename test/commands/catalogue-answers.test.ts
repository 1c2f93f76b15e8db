import { describe, expect, test } from "vitest";
import { locales } from "../../src/core/locale.ts";
import { createCatalogue } from "../../src/ports/catalogue.ts";
import { answer, knowledge, read } from "../helpers/answer-in.ts";

const { families, popularPorts } = createCatalogue();
knowledge.warmUp();
/** A card names so many services of a port, and counts the rest. */
const mostNamed = 8;

describe.each(families)("$family: /port by name and /port by number agree", ({ services }) => {
  test.each(locales)("in %s", async (locale) => {
    for (const { id, name, ports } of services) {
      const byName = await answer(`/port ${id}`, locale);
      const text = await read(`/port ${id}`, locale);
      expect(text, id).toContain(name);
      for (const { port, to, registered } of ports) {
        expect(byName.ports, `${id} ${port}`).toContain(port);
        if (registered) expect(text, `${id} ${port}`).toContain(registered);
        const byNumber = await read(`/port ${port}`, locale);
        if (registered) expect(byNumber, `${port} of ${id}`).toContain(registered);
        if (!/(and|외) \d+/.test(byNumber)) expect(byNumber, `${port} of ${id}`).toContain(name);
        expect((await answer(`/port ${to ?? port}`, locale)).ports).toEqual([to ?? port]);
      }
    }
  });
});

test("a port where few things run names all of them", async () => {
  const catalogue = createCatalogue();
  for (const port of popularPorts) {
    const found = catalogue.servicesOn(port);
    if (found.length > mostNamed) continue;
    const text = await read(`/port ${port}`);
    for (const { service } of found) expect(text, String(port)).toContain(service.name);
  }
});
