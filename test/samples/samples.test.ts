import { expect, test } from "vitest";
import { toText } from "../../src/adapters/terminal/to-text.ts";
import { createSamples } from "../../src/samples/index.ts";
import { knowledge, withSamples } from "../helpers/answer-in.ts";

const create = () =>
  createSamples({ knowledge: () => knowledge, report: (error) => expect.unreachable(String(error)) });

test("the history is the same each time it is lived through", async () => {
  const tell = (samples: ReturnType<typeof create>) =>
    samples(async ({ posts, presses }) => {
      const answers = [...Object.values(posts), ...Object.values(presses).slice(0, 1)].map((moment) => moment("en"));
      // Ids of rounds differ, and stand in buttons only.
      return (await Promise.all(answers)).map(({ card }) => toText(card).replaceAll(/^→ .*$/gm, ""));
    });
  expect(await tell(create())).toEqual(await tell(create()));
});

test("who comes next finds nothing changed, also while another one is at it", async () => {
  const samples = create();
  const list = () =>
    samples(async ({ core, asker }) => {
      const { card } = await core.respond({ command: "team list", options: {}, locale: "en", asker });
      return toText(card);
    });
  const removed = samples(async ({ core, asker }) =>
    core.respond({ command: "team remove", options: { port: "8123" }, locale: "en", asker }),
  );
  const [{ ok }, after] = await Promise.all([removed, list()]);
  expect(ok).toBe(true);
  expect(after).toContain("8123 billing-api");
});

test("what fails for one does not fail for the next", async () => {
  await expect(withSamples(async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withSamples(async ({ lines }) => lines.length)).toBeGreaterThan(0);
});
