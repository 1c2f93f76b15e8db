import { describe, expect, test } from "vitest";
import { ConfigError, parseConfig } from "../src/config.ts";
import { cautionsOf } from "../src/platform-config.ts";

const faultsOf = (environment: Record<string, string>): string => {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
};

describe("the configuration", () => {
  test("is complete without any variable, and configures no platform", () => {
    expect(parseConfig({})).toEqual({
      playground: true,
      http: { port: 8080 },
      encryptionKeys: [],
      dataDir: ".portly",
      registryUrl: "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.csv",
      logLevel: "info",
      secrets: [],
    });
  });

  test("takes empty and blank values for not set", () => {
    expect(parseConfig({ DISCORD_TOKEN: "", SLACK_BOT_TOKEN: "  ", LOG_LEVEL: "" })).toEqual(parseConfig({}));
  });

  test("reads Discord and Slack, and knows what is secret", () => {
    const config = parseConfig({
      DISCORD_TOKEN: " discord-secret ",
      DISCORD_API_URL: "http://127.0.0.1:4010/api",
      SLACK_BOT_TOKEN: "xoxb-secret",
      SLACK_APP_TOKEN: "xapp-secret",
      SLACK_API_URL: "http://127.0.0.1:4020/api/",
      LOG_LEVEL: "debug",
    });
    expect(config.discord).toEqual({
      mode: "gateway",
      token: "discord-secret",
      apiUrl: "http://127.0.0.1:4010/api",
    });
    expect(config.slack).toEqual({
      mode: "socket",
      botToken: "xoxb-secret",
      appToken: "xapp-secret",
      apiUrl: "http://127.0.0.1:4020/api/",
    });
    expect(config.secrets).toEqual(["discord-secret", "xoxb-secret", "xapp-secret"]);
    expect(config.logLevel).toBe("debug");
  });

  test("reads platforms that call the bot over HTTP", () => {
    const publicKey = "0f".repeat(32);
    const key = "k".repeat(32);
    const config = parseConfig({
      DISCORD_MODE: "http",
      DISCORD_PUBLIC_KEY: publicKey,
      SLACK_MODE: "http",
      SLACK_SIGNING_SECRET: "signing-secret",
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "client-secret",
      ENCRYPTION_KEY: `${key}, old-${key}`,
      PUBLIC_URL: "https://portly.example/",
    });
    expect(config.discord).toEqual({ mode: "http", publicKey });
    expect(config.slack).toEqual({
      mode: "http",
      signingSecret: "signing-secret",
      installation: { clientId: "1.2", clientSecret: "client-secret" },
    });
    expect(config.encryptionKeys).toEqual([key, `old-${key}`]);
    expect(config.publicUrl).toBe("https://portly.example");
    expect(config.secrets).toEqual(["signing-secret", "client-secret", key, `old-${key}`]);
  });

  test.each([
    ["auto", {}],
    ["4", { count: 4 }],
    ["2/4", { count: 4, ids: [2] }],
    ["0-1/4", { count: 4, ids: [0, 1] }],
  ])("takes DISCORD_SHARDS=%s", (typed, shards) => {
    expect(parseConfig({ DISCORD_TOKEN: "x", DISCORD_SHARDS: typed }).discord).toMatchObject({ shards });
  });

  test("serves the playground where no platform is configured, or where it is told to", () => {
    expect(parseConfig({ PLAYGROUND: "off" }).playground).toBe(false);
    expect(parseConfig({ DISCORD_TOKEN: "x" }).playground).toBe(false);
    expect(parseConfig({ DISCORD_TOKEN: "x", PLAYGROUND: "on" }).playground).toBe(true);
    expect(parseConfig({ PORT: "0", HOST: "0.0.0.0" }).http).toEqual({ port: 0, host: "0.0.0.0" });
  });

  test("takes a Postgres database, whose address and password are secret", () => {
    const databaseUrl = "postgres://portly:p%40ssword@db.example/portly";
    const config = parseConfig({ DATABASE_URL: databaseUrl });
    expect(config.databaseUrl).toBe(databaseUrl);
    expect(config.secrets).toEqual([databaseUrl, "p@ssword", "p%40ssword"]);
    // Without "p" the log would be unreadable.
    const short = "postgres://portly:p@db.example/portly";
    expect(parseConfig({ DATABASE_URL: short }).secrets).toEqual([short]);
    expect(parseConfig({ DATABASE_URL: "postgresql://db/portly" }).secrets).toEqual(["postgresql://db/portly"]);
    const message = faultsOf({ DATABASE_URL: "mysql://portly:hunter2@db/portly" });
    expect(message).toContain("- DATABASE_URL:");
    expect(message).not.toContain("hunter2");
    const stray = faultsOf({ DATABASE_URL: "postgres://portly:50%hunter2@db/portly" });
    expect(stray).toContain("- DATABASE_URL: % in the password must be written %25");
    expect(stray).not.toContain("hunter2");
  });

  test("takes an address from outside without its path only", () => {
    for (const typed of ["https://p.example", "https://p.example/", "HTTPS://P.example:443"])
      expect(parseConfig({ PUBLIC_URL: typed }).publicUrl).toBe("https://p.example");
    expect(parseConfig({ PUBLIC_URL: "http://[::1]:8080" }).publicUrl).toBe("http://[::1]:8080");
    for (const end of ["/bot", "?", "/?a=b", "/#x", "#"])
      expect(faultsOf({ PUBLIC_URL: `https://p.example${end}` })).toContain("- PUBLIC_URL:");
    for (const typed of ["https://me:pw@p.example", "ftp://p.example", "https://"])
      expect(faultsOf({ PUBLIC_URL: typed })).toContain("- PUBLIC_URL:");
  });

  test("what is for HTTP alone does no harm beside a complete connection of the bot's own", () => {
    const config = parseConfig({
      DISCORD_TOKEN: "x",
      DISCORD_PUBLIC_KEY: "0f".repeat(32),
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_APP_TOKEN: "xapp-1",
      SLACK_SIGNING_SECRET: "x",
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "y",
    });
    expect([config.discord?.mode, config.slack?.mode]).toEqual(["gateway", "socket"]);
    expect(parseConfig({ DISCORD_APPLICATION_ID: "900000000000000001" }).playground).toBe(true);
  });

  test("warns of what another process could not open, and of an installation without an address", () => {
    const cautions = (environment: Record<string, string>) => cautionsOf(parseConfig(environment)).join();
    const socket = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
    const shared = { ...socket, DATABASE_URL: "postgres://db/portly" };
    expect(cautions(shared)).toMatch(/^ENCRYPTION_KEY is not set/);
    expect(cautions({ ...shared, ENCRYPTION_KEY: "k".repeat(32) })).toBe("");
    expect(cautions(socket)).toBe("");
    const http = { SLACK_MODE: "http", SLACK_SIGNING_SECRET: "x", ENCRYPTION_KEY: "k".repeat(32) };
    const many = { ...http, SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "y" };
    expect(cautions(many)).toMatch(/^PUBLIC_URL is not set/);
    expect(cautions({ ...many, PUBLIC_URL: "https://p.example" })).toBe("");
    expect(cautions({ ...http, SLACK_BOT_TOKEN: "xoxb-1" })).toBe("");
  });

  test("reports every fault at once, each with its variable", () => {
    const message = faultsOf({ PORT: "abc", LOG_LEVEL: "loud", DISCORD_API_URL: "nowhere", SLACK_BOT_TOKEN: "xapp-1" });
    for (const name of ["PORT", "LOG_LEVEL", "DISCORD_API_URL", "SLACK_BOT_TOKEN"])
      expect(message).toContain(`- ${name}:`);
  });

  test("never shows the value of a faulty token", () => {
    expect(faultsOf({ SLACK_BOT_TOKEN: "hunter2", SLACK_APP_TOKEN: "hunter3" })).not.toContain("hunter");
  });

  test.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN"],
    [{ SLACK_SIGNING_SECRET: "x" }, "SLACK_MODE"],
    [{ SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "y" }, "SLACK_MODE"],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "x" }, "SLACK_MODE"],
    [{ DISCORD_PUBLIC_KEY: "0f".repeat(32) }, "DISCORD_MODE"],
    [{ DISCORD_MODE: "http" }, "DISCORD_PUBLIC_KEY"],
    [{ DISCORD_MODE: "http", DISCORD_PUBLIC_KEY: "abc" }, "DISCORD_PUBLIC_KEY"],
    [{ DISCORD_TOKEN: "x", DISCORD_SHARDS: "3-1/4" }, "DISCORD_SHARDS"],
    [{ DISCORD_TOKEN: "x", DISCORD_SHARDS: "0-4/4" }, "DISCORD_SHARDS"],
    [{ DISCORD_TOKEN: "x", DISCORD_SHARDS: "0" }, "DISCORD_SHARDS"],
    [{ DISCORD_SHARDS: "4" }, "DISCORD_TOKEN"],
    [{ SLACK_MODE: "http" }, "SLACK_SIGNING_SECRET"],
    [{ SLACK_MODE: "http", SLACK_SIGNING_SECRET: "x" }, "SLACK_BOT_TOKEN"],
    [{ SLACK_MODE: "http", SLACK_SIGNING_SECRET: "x", SLACK_CLIENT_ID: "1.2" }, "SLACK_CLIENT_SECRET"],
    [
      { SLACK_MODE: "http", SLACK_SIGNING_SECRET: "x", SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "y" },
      "ENCRYPTION_KEY",
    ],
    [{ ENCRYPTION_KEY: "too short" }, "ENCRYPTION_KEY"],
    [{ PUBLIC_URL: "portly.example" }, "PUBLIC_URL"],
    [{ DISCORD_MODE: "carrier pigeon" }, "DISCORD_MODE"],
    [{ PORT: "65536" }, "PORT"],
    [{ PLAYGROUND: "maybe" }, "PLAYGROUND"],
    [{ DISCORD_APPLICATION_ID: "portly" }, "DISCORD_APPLICATION_ID"],
  ])("explains what is wrong with %j", (environment, name) => {
    expect(faultsOf(environment)).toContain(`- ${name}:`);
  });
});
