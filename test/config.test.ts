import { describe, expect, test } from "vitest";
import { ConfigError, parseConfig } from "../src/config.ts";

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
    expect(config.discord).toEqual({ token: "discord-secret", apiUrl: "http://127.0.0.1:4010/api" });
    expect(config.slack).toEqual({
      botToken: "xoxb-secret",
      appToken: "xapp-secret",
      apiUrl: "http://127.0.0.1:4020/api/",
    });
    expect(config.secrets).toEqual(["discord-secret", "xoxb-secret", "xapp-secret"]);
    expect(config.logLevel).toBe("debug");
  });

  test("serves the playground where no platform is configured, or where it is told to", () => {
    expect(parseConfig({ PLAYGROUND: "off" }).playground).toBe(false);
    expect(parseConfig({ DISCORD_TOKEN: "x" }).playground).toBe(false);
    expect(parseConfig({ DISCORD_TOKEN: "x", PLAYGROUND: "on" }).playground).toBe(true);
    expect(parseConfig({ PORT: "0", HOST: "0.0.0.0" }).http).toEqual({ port: 0, host: "0.0.0.0" });
  });

  test("takes a Postgres database, whose address and password are secret", () => {
    const databaseUrl = "postgres://portly:p%40ss@db.example/portly";
    const config = parseConfig({ DATABASE_URL: databaseUrl });
    expect(config.databaseUrl).toBe(databaseUrl);
    expect(config.secrets).toEqual([databaseUrl, "p@ss"]);
    expect(parseConfig({ DATABASE_URL: "postgresql://db/portly" }).secrets).toEqual(["postgresql://db/portly"]);
    const message = faultsOf({ DATABASE_URL: "mysql://portly:hunter2@db/portly" });
    expect(message).toContain("- DATABASE_URL:");
    expect(message).not.toContain("hunter2");
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
    [{ DISCORD_MODE: "http" }, "DISCORD_MODE"],
    [{ SLACK_MODE: "http" }, "SLACK_MODE"],
    [{ DISCORD_MODE: "carrier pigeon" }, "DISCORD_MODE"],
    [{ PORT: "65536" }, "PORT"],
    [{ PLAYGROUND: "maybe" }, "PLAYGROUND"],
    [{ DISCORD_APPLICATION_ID: "portly" }, "DISCORD_APPLICATION_ID"],
  ])("explains what is wrong with %j", (environment, name) => {
    expect(faultsOf(environment)).toContain(`- ${name}:`);
  });
});
