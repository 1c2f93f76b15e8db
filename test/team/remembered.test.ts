import { describe, expect, test } from "vitest";
import { rememberTeamPorts } from "../../src/team/remembered.ts";
import type { KeptTeamPort, TeamPortStore } from "../../src/team/team-ports.ts";

const owner = { platform: "discord", id: "1" };
const entry = (port: number): KeptTeamPort => ({ port, name: `n${port}`, addedAt: 0 });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A store of which only reading matters. */
function storeOf(list: TeamPortStore["list"], owners: TeamPortStore["owners"] = async () => [owner]): TeamPortStore {
  return { list, owners } as TeamPortStore;
}

describe("the team's ports in memory", () => {
  test("are read once, and again when they were changed or are old", async () => {
    let now = 0;
    let reads = 0;
    const store = storeOf(async () => {
      reads += 1;
      return [entry(reads)];
    });
    const team = rememberTeamPorts(store, { clock: () => now });
    expect(await team.of(owner)).toEqual([entry(1)]);
    expect(team.of(owner)).toEqual([entry(1)]);
    team.changed(owner);
    expect(await team.of(owner)).toEqual([entry(2)]);
    now = 60_000;
    // What is old is told at once, and read anew beside it.
    expect(team.of(owner)).toEqual([entry(2)]);
    await settle();
    expect(team.of(owner)).toEqual([entry(3)]);
    now = 200_000;
    // What is very old is waited for: another process may have changed it long ago.
    expect(await team.of(owner)).toEqual([entry(4)]);
  });

  test("are not waited for longer than the limit", async () => {
    let answer = (_entries: readonly KeptTeamPort[]) => {};
    const team = rememberTeamPorts(
      storeOf(() => new Promise((resolve) => (answer = resolve))),
      { waitMs: 5 },
    );
    expect(await team.of(owner)).toEqual([]);
    answer([entry(1)]);
    await settle();
    expect(team.of(owner)).toEqual([entry(1)]);
  });

  test("are none while the database is away, and those known before stay", async () => {
    let now = 0;
    let isAway = true;
    const store = storeOf(async () => {
      if (isAway) throw new Error("away");
      return [entry(1)];
    });
    const team = rememberTeamPorts(store, { clock: () => now });
    expect(await team.of(owner)).toEqual([]);
    expect(team.of(owner)).toEqual([]);
    isAway = false;
    now = 10_000;
    team.of(owner);
    await settle();
    expect(team.of(owner)).toEqual([entry(1)]);
    isAway = true;
    now = 80_000;
    team.of(owner);
    await settle();
    expect(team.of(owner)).toEqual([entry(1)]);
  });

  test("that were being read when they were changed are not taken for new", async () => {
    const answers: ((entries: readonly KeptTeamPort[]) => void)[] = [];
    const team = rememberTeamPorts(storeOf(() => new Promise((resolve) => void answers.push(resolve))));
    const first = team.of(owner);
    team.changed(owner);
    const second = team.of(owner);
    answers[1]?.([entry(2)]);
    answers[0]?.([entry(1)]);
    expect(await second).toEqual([entry(2)]);
    await first;
    expect(team.of(owner)).toEqual([entry(2)]);
  });

  test("of places that did not ask for long are forgotten", async () => {
    let reads = 0;
    const all = ["1", "2", "3"].map((id) => ({ platform: "discord", id }));
    const store = storeOf(
      async () => {
        reads += 1;
        return [];
      },
      async () => all,
    );
    const team = rememberTeamPorts(store, { lists: 2 });
    for (const id of ["1", "2", "3", "1"]) await team.of({ platform: "discord", id });
    expect(reads).toBe(4);
  });

  test("are not asked for in places that have none, at once and without the database", async () => {
    let now = 1_000_000;
    const asked: number[] = [];
    const owners: TeamPortStore["owners"] = async (since) => {
      asked.push(since);
      return since === 0 ? [owner] : [{ platform: "discord", id: "new" }];
    };
    const lists: string[] = [];
    const store = storeOf(async ({ id }) => {
      lists.push(id);
      return [entry(1)];
    }, owners);
    const team = rememberTeamPorts(store, { now: () => now });
    // Before it is known who has some, everybody is asked for.
    await team.of({ platform: "discord", id: "other" });
    expect(lists).toEqual(["other"]);
    await settle();
    expect(team.of({ platform: "discord", id: "another" })).toEqual([]);
    expect(team.of({ platform: "discord", id: "new" })).toEqual([]);
    expect(await team.of(owner)).toEqual([entry(1)]);
    expect(lists).toEqual(["other", "1"]);
    now += 2000;
    team.of(owner);
    await settle();
    expect(await team.of({ platform: "discord", id: "new" })).toEqual([entry(1)]);
    // A minute more, for clocks that differ.
    expect(asked).toEqual([0, 940_000]);
    // What is old says nothing for certain.
    now += 61_000;
    expect(await team.of({ platform: "discord", id: "another" })).toEqual([entry(1)]);
    // This process's own changes are known at once.
    await settle();
    team.changed({ platform: "discord", id: "mine" });
    expect(await team.of({ platform: "discord", id: "mine" })).toEqual([entry(1)]);
  });
});
