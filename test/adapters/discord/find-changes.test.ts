import { describe, expect, test } from "vitest";
import { findChanges } from "../../../src/adapters/discord/find-changes.ts";

const wanted = [
  {
    name: "port",
    description: "Look up",
    name_localizations: { ko: "포트" },
    contexts: [0, 1],
    options: [
      { name: "query", required: true, type: 3 },
      { name: "private", required: false, type: 5, choices: [] },
    ],
  },
  { name: "Explain ports", type: 3 },
];

/** As Discord tells them again. */
const registered = [
  { id: "2", name: "Explain ports", type: 3, options: null, nsfw: false },
  {
    ...{ id: "1", version: "9", type: 1, name: "port", description: "Look up", nsfw: false, contexts: [1, 0] },
    name_localizations: { ko: "포트" },
    options: [
      { name: "query", required: true, type: 3 },
      { name: "private", type: 5 },
    ],
  },
];

describe("what is registered", () => {
  test("is the same, whatever Discord adds, leaves out, or puts in another order", () => {
    expect(findChanges(registered, wanted)).toEqual({ missing: [], outdated: [], leftOver: [] });
  });

  test("is outdated where a word, an option, their order or a language differs", () => {
    const [explain, port] = registered as [object, { options: readonly object[] }];
    const changed = [
      { ...port, description: "Look it up" },
      { ...port, options: port.options.toReversed() },
      { ...port, options: port.options.slice(1) },
      { ...port, options: [...port.options, { name: "more", type: 3 }] },
      { ...port, name_localizations: null },
      { ...port, contexts: [0] },
    ];
    for (const command of changed)
      expect(findChanges([explain, command] as never, wanted).outdated, JSON.stringify(command)).toEqual(["/port"]);
  });

  test("names what is missing and what is left over, by kind", () => {
    const other = [{ id: "3", type: 1, name: "Explain ports" }];
    expect(findChanges(other, wanted)).toEqual({
      missing: ["/port", "Explain ports"],
      outdated: [],
      leftOver: ["/Explain ports"],
    });
  });
});
