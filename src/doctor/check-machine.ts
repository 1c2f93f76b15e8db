// Node, the folder for what is kept, and the registry in it.

import { accessSync, constants, existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { openRegistry } from "../registry/open-registry.ts";
import { type DoctorParts, type Finding, type Findings, findingsAbout } from "./finding.ts";

const neededNode = 24;
const megabyte = 2 ** 20;
/** Less free space is soon none, or is none. */
const doubtfulBytes = 500 * megabyte;
const tooFewBytes = 50 * megabyte;

/** @param version without a v: 24.21.0 */
export function checkNode(version: string): Finding {
  const { fine, wrong } = findingsAbout("node");
  if (Number(version.split(".", 1)[0]) >= neededNode) return fine(`Node ${version}`);
  return wrong(`Node ${version}`, `Portly needs Node ${neededNode}: run npm ci, and start it by npm start`);
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "unknown";

/** The nearest folder above that is there. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

/** Writing tells more than rights do: a file system may be read-only or full. */
function tryToWrite(folder: string): void {
  const file = join(folder, `.portly-doctor-${process.pid}`);
  writeFileSync(file, "x", { mode: 0o600 });
  rmSync(file);
}

function checkRights(folder: string): Finding {
  const { fine, doubtful, wrong } = findingsAbout("DATA_DIR");
  const mend = "let the user that runs Portly write there, or set DATA_DIR to another folder";
  try {
    if (!existsSync(folder)) {
      accessSync(nearest(folder), constants.W_OK);
      return fine(`${folder} is made at the first start`);
    }
    if (!statSync(folder).isDirectory()) return wrong(`${folder} is no folder`, mend);
    tryToWrite(folder);
  } catch (error) {
    return wrong(`${folder} can not be written (${codeOf(error)})`, mend);
  }
  const database = join(folder, "portly.db");
  const isOpen = process.platform !== "win32" && existsSync(database) && (statSync(database).mode & 0o007) !== 0;
  const isReachable = isOpen && (statSync(folder).mode & 0o007) !== 0;
  if (isReachable) return doubtful(`everybody on this machine may read ${database}`, `chmod 700 ${folder}`);
  return fine(`${folder} can be written`);
}

async function checkSpace(folder: string): Promise<Finding> {
  const { fine, doubtful, wrong } = findingsAbout("disk");
  const { bavail, bsize } = await statfs(nearest(folder));
  const free = bavail * bsize;
  const words = `${Math.floor(free / megabyte)} MB are free for ${folder}`;
  if (free < tooFewBytes) return wrong(words, "make room: without it nothing more is kept");
  return free < doubtfulBytes ? doubtful(words, "make room before it is gone") : fine(words);
}

export async function checkDataDir({ config }: DoctorParts): Promise<Findings> {
  const folder = resolve(config.dataDir);
  return [checkRights(folder), await checkSpace(folder)];
}

const dayMs = 86_400_000;
/** The bot asks once a week. */
const oldDays = 30;

export async function checkRegistry({ config, clock }: DoctorParts): Promise<Finding> {
  const { fine, doubtful } = findingsAbout("registry");
  const mend = "npm run -s registry:update";
  let unreadable = false;
  const { origin, updated } = openRegistry(config.dataDir, () => {
    unreadable = true;
  }).about;
  if (unreadable) return doubtful("the registry taken in can not be read, the one that came with Portly is used", mend);
  const days = Math.floor((clock() - Date.parse(updated)) / dayMs);
  const words = `IANA's data are of ${updated}${origin === "packaged" ? ", as they came with Portly" : ""}`;
  return days > oldDays ? doubtful(words, `${mend} (the bot does so once a week, if it may reach IANA)`) : fine(words);
}
