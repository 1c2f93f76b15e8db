// The HTTP server: whether its port is free, and whether it is reached from outside.

import { createServer } from "node:net";
import type { Config } from "../config.ts";
import { askOverHttp } from "./ask-over-http.ts";
import { type DoctorParts, type Finding, type Findings, findingsAbout } from "./finding.ts";

const { fine, doubtful, wrong } = findingsAbout("http");

/** @returns why it is not free, by the system's name; undefined where it is */
function whyTaken({ host = "127.0.0.1", port }: Config["http"]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

const isPortly = (body: unknown) => (body as { status?: unknown }).status === "ok";

/** @param why why the port is not free */
async function checkPort({ config, clock }: DoctorParts, why: string | undefined): Promise<Finding> {
  const { host, port } = config.http;
  if (why === undefined) return fine(port === 0 ? "any free port is taken (PORT=0)" : `port ${port} is free`);
  if (why === "EACCES") return wrong(`port ${port} needs a privilege`, "set PORT to one above 1023, such as 8080");
  if (why !== "EADDRINUSE")
    return wrong(`HOST is no address of this machine (${why})`, "set HOST=0.0.0.0 for all of them");
  const near = host === undefined || host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const { body } = await askOverHttp(`http://${near.includes(":") ? `[${near}]` : near}:${port}/healthz`, {}, clock);
  if (isPortly(body)) return fine(`on port ${port} Portly is running`);
  return wrong(`port ${port} is another program's`, `set PORT, or find it: npm run -s ask -- "/port ${port} holder"`);
}

/** @param isStopped nothing listens on the port here, so the way there may be right all the same */
async function checkOutside(publicUrl: string, { clock }: DoctorParts, isStopped: boolean): Promise<Finding> {
  const { status, why, body } = await askOverHttp(`${publicUrl}/healthz`, {}, clock);
  if (status === 200 && isPortly(body)) return fine(`${publicUrl} leads to Portly`);
  const trouble = `does not lead to Portly (${status === undefined ? why : `HTTP ${status}`})`;
  if (isStopped)
    return doubtful(
      `PUBLIC_URL ${publicUrl} ${trouble}, which is not started here`,
      "start it, then ask the doctor again",
    );
  return wrong(`PUBLIC_URL ${publicUrl} ${trouble}`, "see to the way there: DNS, proxy (also for /healthz), firewall");
}

/** The platforms that call the bot. */
const calledBy = ({ discord, slack }: Config): readonly string[] =>
  [discord?.mode === "http" ? "Discord" : "", slack?.mode === "http" ? "Slack" : ""].filter((name) => name !== "");

function checkWay({ config }: DoctorParts): Findings {
  const callers = calledBy(config).join(" and ");
  if (callers === "") return [];
  const found: Finding[] = [];
  if (config.http.host === undefined)
    found.push(doubtful("the server listens only to this machine", "right behind a proxy here; else set HOST=0.0.0.0"));
  if (config.publicUrl === undefined)
    found.push(
      doubtful("PUBLIC_URL is not set", `set it to the address that ${callers} calls, and it is checked, too`),
    );
  else if (!config.publicUrl.startsWith("https:"))
    found.push(
      wrong("PUBLIC_URL is not https", `${callers} calls by https alone: put a proxy with a certificate before it`),
    );
  return found;
}

export async function checkServer(parts: DoctorParts): Promise<Findings> {
  const { http, publicUrl } = parts.config;
  const why = await whyTaken(http);
  const asked = await Promise.all([
    checkPort(parts, why),
    ...(publicUrl === undefined ? [] : [checkOutside(publicUrl, parts, why === undefined)]),
  ]);
  return [...asked, ...checkWay(parts)];
}
