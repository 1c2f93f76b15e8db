import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { FaultError } from "../../src/core/fault.ts";
import { planDue } from "../../src/daily/plan-due.ts";
import { openStorage } from "../../src/storage/index.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { createPreferenceStore } from "../../src/storage/preference-store.ts";
import { whyUnavailable } from "../../src/storage/unavailable.ts";
import { createMemoryLog } from "../helpers/memory-log.ts";
import { createQuizProgramme } from "../helpers/quiz-programme.ts";
import { scheduleOf } from "../helpers/schedules.ts";
import { storageContract } from "./contract.ts";

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "portly-storage-"));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const me = { platform: "discord", id: "me" };

/** Runs a module in a process of its own. @returns what it printed */
function run(script: string): Promise<string> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => child.once("close", () => resolve(output)));
}

describe("SQLite", () => {
  storageContract(async () => {
    const dataDir = newFolder();
    return { open: () => openStorage({ dataDir }), pass: async () => {} };
  });

  test("makes its folder for nobody else, and nothing before it is needed", async () => {
    const dataDir = join(newFolder(), "deep", "data");
    const storage = openStorage({ dataDir });
    expect(() => statSync(dataDir)).toThrow();
    await storage.check();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, "portly.db")).isFile()).toBe(true);
    await storage.close();
  });

  test("syncs every commit to the disk", async () => {
    const source = new URL("../../src/storage/open-sqlite.ts", import.meta.url).href;
    const script = `import { Kysely, sql } from "kysely";
      const { openSqlite } = await import(${JSON.stringify(source)});
      const db = new Kysely({ dialect: openSqlite(${JSON.stringify(newFolder())}) });
      for (const name of ["synchronous", "journal_mode", "foreign_keys"])
        console.log(Object.values((await sql.raw("pragma " + name).execute(db)).rows[0])[0]);`;
    expect((await run(script)).trim().split("\n")).toEqual(["2", "wal", "1"]);
  });

  test("hears of claims as long as their process lives", async () => {
    const storage = openStorage({ dataDir: newFolder() });
    const claimedAt = Date.now();
    await storage.schedules.add(scheduleOf(), { at: claimedAt, day: "today" }, me, claimedAt);
    await planDue(storage.deliveries, createQuizProgramme(), claimedAt);
    expect(await storage.deliveries.claim("discord", claimedAt, 10)).toHaveLength(1);
    expect(await storage.deliveries.recover("slack", claimedAt + 1, claimedAt)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await storage.deliveries.recover("discord", claimedAt + 1, Date.now())).toBe(0);
    await storage.close();
  });

  test("is made once, though several processes start at the same time", async () => {
    const dataDir = newFolder();
    const source = new URL("../../src/storage/index.ts", import.meta.url).href;
    const script = `const { openStorage } = await import(${JSON.stringify(source)});
      const storage = openStorage({ dataDir: ${JSON.stringify(dataDir)} });
      for (let count = 0; count < 20; count += 1)
        await storage.teamPorts.add({ platform: "p", id: "p" }, { port: count, name: "n" + process.pid }, { platform: "p", id: "p" }, 1, 1000);
      await storage.close();
      console.log("done");`;
    const outputs = await Promise.all([run(script), run(script), run(script)]);
    expect(outputs.map((text) => text.trim())).toEqual(["done", "done", "done"]);
    const storage = openStorage({ dataDir });
    expect(await storage.teamPorts.list({ platform: "p", id: "p" })).toHaveLength(60);
    await storage.close();
  });

  test("that a newer Portly changed is used as it is", async () => {
    const where = { dataDir: newFolder() };
    const newer = await openDatabase(where, () => {});
    // Migrations that run within a millisecond are dated some ahead, so that their order stays.
    const timestamp = new Date(Date.now() + 1000).toISOString();
    await sql`insert into kysely_migration (name, timestamp) values ('9998-later', ${timestamp}), ('9999-latest', ${timestamp})`.execute(
      newer.db,
    );
    const older = openStorage(where);
    expect(await older.preferences.changePerson(me, { locale: "ko" }, 1)).toEqual({ locale: "ko" });
    await older.close();
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc`.execute(
      newer.db,
    );
    expect(rows[0]?.name).toBe("9999-latest");
    await newer.db.destroy();
  });

  test("waits for another process that writes, while this one goes on with other things", async () => {
    const dataDir = newFolder();
    const storage = openStorage({ dataDir });
    await storage.check();
    const other = new DatabaseSync(join(dataDir, "portly.db"));
    other.exec("begin immediate");
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    const written = storage.preferences.changePerson(me, { locale: "ko" }, 1);
    setTimeout(() => other.exec("commit"), 200);
    expect(await written).toEqual({ locale: "ko" });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    other.close();
    await storage.close();
  });
});

describe("a database that can not be used", () => {
  const causes: readonly (readonly [cause: string, said: RegExp, prepare: (folder: string) => string])[] = [
    [
      "a file in place of the folder",
      /DATA_DIR is a file/,
      (folder) => {
        writeFileSync(join(folder, "data"), "");
        return join(folder, "data");
      },
    ],
    [
      "a file that is no database",
      /is no database/,
      (folder) => {
        writeFileSync(join(folder, "portly.db"), "hello ".repeat(1000));
        return folder;
      },
    ],
  ];

  test.each(causes)("is told kindly, once: %s", async (_cause, said, prepare) => {
    const log = createMemoryLog();
    const storage = openStorage({ dataDir: prepare(newFolder()), log });
    for (let tries = 0; tries < 3; tries += 1)
      await expect(storage.preferences.ofPerson(me)).rejects.toMatchObject({ fault: { id: "storage-unavailable" } });
    expect(log.text()).toMatch(said);
    expect(log.lines).toHaveLength(1);
    await storage.close();
  });

  test.skipIf(process.getuid?.() === 0)("is told kindly: a folder that can not be written", async () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    const log = createMemoryLog();
    const storage = openStorage({ dataDir: join(folder, "data"), log });
    await expect(storage.check()).rejects.toThrow(FaultError);
    expect(log.text()).toContain("check its rights");
  });

  test("whose disk is full keeps what it had, and goes on when there is room again", async () => {
    const database = await openDatabase({ dataDir: newFolder() }, () => {});
    const { db } = database;
    const change = createPreferenceStore(database).changePerson;
    await change(me, { locale: "ko" }, 1);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(db);
    const failed = await change(me, { boardName: "x".repeat(100_000) }, 1).catch((error) => error);
    expect(whyUnavailable(failed)).toBe("the disk is full");
    await sql.raw("pragma max_page_count = 100000").execute(db);
    expect(await change(me, { zone: "UTC" }, 1)).toEqual({ locale: "ko", zone: "UTC" });
    await db.destroy();
  });

  test("is found again without a restart", async () => {
    const folder = newFolder();
    const dataDir = join(folder, "data");
    writeFileSync(dataDir, "");
    const storage = openStorage({ dataDir });
    await expect(storage.check()).rejects.toThrow(FaultError);
    rmSync(dataDir);
    await expect(storage.check()).rejects.toThrow(FaultError);
    await new Promise((resolve) => setTimeout(resolve, 1050));
    await storage.check();
    await storage.close();
  });
});
