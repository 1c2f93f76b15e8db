import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { planDue } from "../../src/daily/plan-due.ts";
import { openStorage } from "../../src/storage/index.ts";
import { createQuizProgramme } from "../helpers/quiz-programme.ts";
import { runPortly } from "../helpers/run-portly.ts";
import { scheduleOf, somebody } from "../helpers/schedules.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "portly-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A post that the platform did not take. @returns its id */
async function giveUpOne(): Promise<string> {
  const storage = openStorage({ dataDir });
  const now = Date.now();
  await storage.schedules.add(scheduleOf({ channel: "c77" }), { at: now, day: "2026-11-23" }, somebody, now);
  await planDue(storage.deliveries, createQuizProgramme(), now);
  const [delivery] = await storage.deliveries.claim("discord", now, 1);
  const id = delivery?.id ?? "";
  await storage.deliveries.finish([[id, { state: "failed", reason: "discord 50035" }]], now);
  await storage.close();
  return id;
}

test("posts that were given up are listed with where and why, and put into the queue again", async () => {
  const none = await runPortly(["deliveries"], { dataDir });
  expect(none).toMatchObject({ code: 0, out: "No post was given up.\n" });
  const id = await giveUpOne();
  const { out } = await runPortly(["deliveries"], { dataDir });
  for (const told of [id, "2026-11-23", "discord", "c77", "discord 50035"]) expect(out).toContain(told);
  const redriven = await runPortly(["deliveries", "redrive", id], { dataDir });
  expect(redriven).toMatchObject({ code: 0, out: "1 post is in the queue again.\n" });
  const storage = openStorage({ dataDir });
  expect(await storage.deliveries.claim("discord", Date.now(), 1)).toMatchObject([{ id, attempts: 0 }]);
  await storage.close();
});

test("an id that is not known, and a call that is wrong, are told", async () => {
  const unknown = await runPortly(["deliveries", "redrive", "nothing"], { dataDir });
  expect(unknown).toMatchObject({ code: 1, out: "0 posts are in the queue again.\n" });
  expect(unknown.err).toContain("1 of the ids");
  const wrong = await runPortly(["deliveries", "resurrect"], { dataDir });
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("redrive all");
});
