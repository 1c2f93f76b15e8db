import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { openStorage } from "../../src/storage/index.ts";
import { alone } from "../../src/storage/locking.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { createMemoryLog } from "../helpers/memory-log.ts";
import { startPostgres, type TestPostgres } from "../helpers/postgres.ts";
import { storageContract } from "./contract.ts";

// Started here, because whether there are binaries decides which tests there are.
const started = await startPostgres();
const postgres = started as TestPostgres;

afterAll(() => started?.stop());

const me = { platform: "discord", id: "me" };
const dataDir = "unused";
const restMs = 1050;
const rest = () => new Promise((resolve) => setTimeout(resolve, restMs));

describe.skipIf(started === undefined)("Postgres", () => {
  storageContract(async () => {
    const databaseUrl = await postgres.createDatabase();
    const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    return { open: () => openStorage({ databaseUrl, dataDir }), pass };
  });

  test("gets its tables and its queue once, though ten processes start at the same time", async () => {
    const databaseUrl = await postgres.createDatabase();
    const storages = Array.from({ length: 10 }, () => openStorage({ databaseUrl, dataDir }));
    const claims = await Promise.all(storages.map((storage) => storage.deliveries.claim("slack", Date.now(), 1)));
    expect(claims.flat()).toEqual([]);
    await Promise.all(storages.map((storage) => storage.close()));
  });

  test("that is not there is told kindly, and comes back without a restart", async () => {
    const databaseUrl = await postgres.createDatabase();
    const log = createMemoryLog();
    const storage = openStorage({ databaseUrl, dataDir, log });
    await storage.preferences.changePerson(me, { locale: "ko" }, 1);
    await postgres.kill();
    for (let tries = 0; tries < 3; tries += 1)
      await expect(storage.preferences.ofPerson(me)).rejects.toMatchObject({ fault: { id: "storage-unavailable" } });
    const early = openStorage({ databaseUrl, dataDir, log });
    await expect(early.check()).rejects.toMatchObject({ fault: { id: "storage-unavailable" } });
    await postgres.start();
    expect(await storage.preferences.ofPerson(me)).toEqual({ locale: "ko" });
    await rest();
    expect(await early.preferences.ofPerson(me)).toEqual({ locale: "ko" });
    expect(log.text()).toMatch(/connection to the database broke|shutting down|nothing listens/);
    expect(log.text()).toContain("can be used again");
    expect(log.text()).not.toContain("portly@");
    await Promise.all([storage.close(), early.close()]);
  });

  test("whose connection breaks while it is in use rejects the work, and ends nothing", async () => {
    const databaseUrl = await postgres.createDatabase();
    const { db } = await openDatabase({ databaseUrl, dataDir }, () => {});
    const broken = db.connection().execute(async (one) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
      // Between two statements nobody waits for the connection.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await sql`select 1`.execute(one);
    });
    await expect(broken).rejects.toThrow();
    expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await db.destroy();
  });

  test("that a newer Portly changed is used as it is", async () => {
    const where = { databaseUrl: await postgres.createDatabase(), dataDir };
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

  test("works alone under a lock that ends with its transaction, also where the work fails", async () => {
    const databaseUrl = await postgres.createDatabase();
    const { db } = await openDatabase({ databaseUrl, dataDir }, () => {});
    const locks = async () =>
      (await sql<{ count: number }>`select count(*) as count from pg_locks where locktype = 'advisory'`.execute(db))
        .rows;
    let atOnce = 0;
    const work = async () => {
      atOnce += 1;
      // The work uses another connection.
      expect(await locks()).toEqual([{ count: expect.any(Number) }]);
      expect(atOnce).toBe(1);
      atOnce -= 1;
    };
    await Promise.all([alone(db, "queue", work), alone(db, "queue", work), alone(db, "queue", work)]);
    const failing = alone(db, "queue", async () => {
      expect((await locks())[0]?.count).toBe(1);
      throw new Error("it failed");
    });
    await expect(failing).rejects.toThrow("it failed");
    expect(await locks()).toEqual([{ count: 0 }]);
    await db.destroy();
  });

  test("gives every process its share of a platform's pace", async () => {
    const databaseUrl = await postgres.createDatabase();
    const storages = [0, 1, 2].map(() => openStorage({ databaseUrl, dataDir }));
    await Promise.all(storages.map((storage) => storage.check()));
    const since = performance.now();
    const turns = storages.flatMap(({ deliveries }) => [1, 2, 3, 4].map(() => deliveries.pace("slack", 5, 50)));
    // Sixty messages at fifty a second; the first five go at once.
    await Promise.all(turns);
    expect(performance.now() - since).toBeGreaterThan(1050);
    expect(performance.now() - since).toBeLessThan(2500);
    await storages[0]?.deliveries.rest("slack", 500);
    const before = performance.now();
    await storages[1]?.deliveries.pace("slack", 1, 50);
    expect(performance.now() - before).toBeGreaterThan(400);
    await Promise.all(storages.map((storage) => storage.close()));
  });

  test("that does not know the database says so", async () => {
    const databaseUrl = (await postgres.createDatabase()).replace(/test\d+$/, "nowhere");
    const log = createMemoryLog();
    const storage = openStorage({ databaseUrl, dataDir, log });
    await expect(storage.check()).rejects.toMatchObject({ fault: { id: "storage-unavailable" } });
    expect(log.text()).toContain("does not exist");
    await storage.close();
  });
});
