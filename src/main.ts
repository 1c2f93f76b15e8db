// The composition root: each verb of the command line leads to one part, loaded only when it is asked for.

type Verb = (args: readonly string[]) => Promise<number | undefined>;

const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  start: async () => (await import("./start.ts")).start,
  ask: async () => (await import("./ask.ts")).ask,
  "discord:register": async () => (await import("./setup.ts")).registerDiscord,
  "slack:manifest": async () => (await import("./setup.ts")).printSlackManifest,
  deliveries: async () => (await import("./deliveries.ts")).deliveries,
  doctor: async () => (await import("./doctor.ts")).doctor,
  "registry:update": async () => (await import("./update-registry.ts")).updateRegistry,
};

/**
 * Runs a verb; without one, the bot.
 * Sets the exit code: 0 for success, 1 for a failure, 2 for a call that was wrong.
 */
export async function main([name = "start", ...args]: readonly string[]): Promise<void> {
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!load) {
    console.error(`Portly has no "${name}". It has: ${Object.keys(verbs).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  const verb = await load();
  const code = await verb(args);
  if (code !== undefined) process.exitCode = code;
}
