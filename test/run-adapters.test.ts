import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Adapter, type Log, PlatformRefused } from "../src/adapters/adapter.ts";
import { runAdapters } from "../src/run-adapters.ts";

interface FakeAdapter extends Adapter {
  readonly calls: string[];
}

function fakeAdapter(name: string, starts: readonly (Error | "ok")[]): FakeAdapter {
  const calls: string[] = [];
  let attempt = 0;
  return {
    name,
    calls,
    start: async () => {
      calls.push("start");
      const outcome = starts[Math.min(attempt, starts.length - 1)];
      attempt += 1;
      if (outcome instanceof Error) throw outcome;
    },
    stop: async () => void calls.push("stop"),
  };
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

describe("running adapters", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    process.removeAllListeners("SIGTERM");
    process.removeAllListeners("SIGINT");
  });

  test("stops all of them on SIGTERM and ends with 0", async () => {
    const [one, two] = [fakeAdapter("one", ["ok"]), fakeAdapter("two", ["ok"])];
    const code = runAdapters([one, two], silent);
    await vi.advanceTimersByTimeAsync(10);
    process.emit("SIGTERM");
    expect(await code).toBe(0);
    expect(one.calls).toEqual(["start", "stop"]);
    expect(two.calls).toEqual(["start", "stop"]);
  });

  test("tries a platform again that can not be reached, while the other one runs", async () => {
    const lost = fakeAdapter("lost", [new Error("no route"), new Error("no route"), "ok"]);
    const fine = fakeAdapter("fine", ["ok"]);
    const code = runAdapters([lost, fine], silent);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lost.calls).toEqual(["start", "start", "start"]);
    expect(fine.calls).toEqual(["start"]);
    process.emit("SIGTERM");
    expect(await code).toBe(0);
  });

  test("a platform that refuses is not asked again, and the other one goes on", async () => {
    const refused = fakeAdapter("refused", [new PlatformRefused("wrong token")]);
    const fine = fakeAdapter("fine", ["ok"]);
    const code = runAdapters([refused, fine], silent);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(refused.calls).toEqual(["start"]);
    process.emit("SIGINT");
    expect(await code).toBe(0);
  });

  test("ends with 1 when every platform refuses", async () => {
    const refused = fakeAdapter("refused", [new PlatformRefused("wrong token")]);
    expect(await runAdapters([refused], silent)).toBe(1);
  });

  test("a stop that hangs does not hold up the end", async () => {
    const hanging = { ...fakeAdapter("hanging", ["ok"]), stop: () => new Promise<void>(() => {}) };
    const code = runAdapters([hanging], silent);
    await vi.advanceTimersByTimeAsync(10);
    process.emit("SIGTERM");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await code).toBe(0);
  });
});
