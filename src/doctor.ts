// `npm run doctor`: looks at everything that Portly needs, and says what to do where something lacks.

import { toRegistration } from "./adapters/discord/registration.ts";
import { toManifest } from "./adapters/slack/manifest.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { checkClock } from "./doctor/check-clock.ts";
import { checkDatabase } from "./doctor/check-database.ts";
import { checkDiscord } from "./doctor/check-discord.ts";
import { checkDataDir, checkNode, checkRegistry } from "./doctor/check-machine.ts";
import { checkServer } from "./doctor/check-server.ts";
import { checkSlack } from "./doctor/check-slack.ts";
import { type DoctorParts, type Finding, type Findings, findingsAbout } from "./doctor/finding.ts";
import { redact } from "./log.ts";
import { messages } from "./messages/index.ts";
import { createCore } from "./portly.ts";

const marks = { fine: "✓", doubtful: "!", wrong: "✗" } as const;

const toLine = ({ state, about, what, advice }: Finding) =>
  `${marks[state]} ${about}: ${what}${advice === undefined ? "" : `\n    → ${advice}`}`;

/** A check that fails by itself is a finding, too. */
async function settled(about: string, check: () => Promise<Findings>): Promise<Findings> {
  try {
    return await check();
  } catch (error) {
    const { doubtful } = findingsAbout(about);
    return [doubtful(`could not be checked: ${error instanceof Error ? error.message : error}`, "please report this")];
  }
}

const none = { findings: [], aheadMs: undefined };

async function checkPlatforms({ config, clock }: DoctorParts): Promise<Findings> {
  const { discord, slack, publicUrl } = config;
  const { fine } = findingsAbout("platforms");
  if (!discord && !slack) return [fine("none is configured: npm start serves the playground")];
  const { commands, messageCommands } = createCore();
  const outside = publicUrl === undefined ? {} : { publicUrl };
  const about = { en: messages.en.about, ko: messages.ko.about };
  const { bot: needed, bot_optional: optional } = toManifest(commands, messageCommands, about).oauth_config.scopes;
  const keys = config.encryptionKeys.length;
  const [onDiscord, onSlack] = await Promise.all([
    discord ? checkDiscord({ discord, commands: toRegistration(commands, messageCommands), clock, ...outside }) : none,
    slack ? checkSlack({ slack, scopes: { needed, optional }, keys, clock, ...outside }) : none,
  ]);
  return [...onDiscord.findings, ...onSlack.findings, ...checkClock([onDiscord.aheadMs, onSlack.aheadMs])];
}

async function examine(config: Config): Promise<Findings> {
  const parts: DoctorParts = { config, clock: Date.now };
  const all = await Promise.all([
    settled("DATA_DIR", () => checkDataDir(parts)),
    settled("database", () => checkDatabase(parts)),
    settled("registry", async () => [await checkRegistry(parts)]),
    settled("http", () => checkServer(parts)),
    settled("platforms", () => checkPlatforms(parts)),
  ]);
  return all.flat();
}

function summary(findings: Findings): string {
  const count = (state: Finding["state"]) => findings.filter((finding) => finding.state === state).length;
  const [wrong, doubtful] = [count("wrong"), count("doubtful")];
  if (wrong + doubtful === 0) return "All is well.";
  return `${wrong} wrong, ${doubtful} to look at, ${count("fine")} fine.`;
}

/** `doctor`: prints what it found, a line each. @returns 0 where nothing is wrong, else 1 */
export async function doctor(): Promise<number> {
  const node = checkNode(process.versions.node);
  let findings: Findings;
  let secrets: readonly string[] = [];
  try {
    const config = await readConfig();
    secrets = config.secrets;
    findings = [node, findingsAbout("configuration").fine("no fault"), ...(await examine(config))];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { wrong } = findingsAbout("configuration");
    findings = [
      node,
      ...error.faults.map((fault) => wrong(fault, "see .env.example; the rest is checked when this is right")),
    ];
  }
  for (const line of [...findings.map(toLine), summary(findings)]) console.log(redact(line, secrets));
  return findings.some(({ state }) => state === "wrong") ? 1 : 0;
}
