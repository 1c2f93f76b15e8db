import { describe, expect, test } from "vitest";
import { commands, shortcuts } from "../../../commands/index.ts";
import { toManifest } from "../../../src/adapters/slack/manifest.ts";

const both = (text: string) => ({ en: text, ko: text });
const manifest = toManifest(commands, shortcuts, both("About."));

describe("the manifest", () => {
  test("has every command with a hint of what follows it", () => {
    expect(manifest.features.slash_commands).toMatchObject([
      { command: "/port", usage_hint: "<query> [tcp|udp|sctp|dccp] [safety|holder] [private]", should_escape: false },
      { command: "/classify", usage_hint: "<ports>" },
      { command: "/pick", usage_hint: "[near] [count]" },
      {
        command: "/socket",
        usage_hint: "explain [topic] [child|newcomer|practitioner] [image] [code] | compare | parse <address>",
      },
      { command: "/ask", usage_hint: "<question>" },
      {
        command: "/trivia",
        usage_hint:
          "now | daily (on <time> [zone] [days] [en|ko] [quiz|fact|turn] [@group] | off [number] | status) | leaderboard [week|month|ever] | forget-me",
        should_escape: true,
      },
      {
        command: "/team",
        usage_hint:
          "add <port> [name] [note] [tcp|udp|sctp|dccp] [anyway] | remove <port> [name] | list [from] | export [from]",
      },
      { command: "/portly", usage_hint: "help | settings [zone] [en|ko|auto] [me|here] [members|admins] | privacy" },
    ]);
  });

  test("asks for the least scopes, and for languages only as an option", () => {
    const bot = ["app_mentions:read", "chat:write", "commands", "im:history"];
    expect(manifest.oauth_config.scopes).toEqual({ bot, bot_optional: ["users:read"] });
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
  });

  test("lets people mention the bot, write to it, open its Home, and call it on a message", () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(["app_home_opened", "app_mention", "message.im"]);
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.features.shortcuts).toMatchObject([
      { name: "Explain ports", type: "message", callback_id: "explain_ports" },
    ]);
  });

  test("tells Slack where to call the bot over HTTP, and what to tell it of", () => {
    const { features, oauth_config, settings } = toManifest(
      commands,
      shortcuts,
      both("About."),
      "https://p.example.com",
    );
    const request_url = "https://p.example.com/slack/events";
    for (const { url } of features.slash_commands as { url?: string }[]) expect(url).toBe(request_url);
    expect(oauth_config).toMatchObject({ redirect_urls: ["https://p.example.com/slack/oauth_redirect"] });
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      interactivity: { is_enabled: true, request_url },
      event_subscriptions: { request_url },
    });
    expect(settings.event_subscriptions.bot_events).toEqual([
      ...manifest.settings.event_subscriptions.bot_events,
      "app_uninstalled",
      "tokens_revoked",
    ]);
    expect(JSON.stringify(manifest)).not.toMatch(/url/);
  });

  test("names what breaks a limit", () => {
    const command = {
      kind: "command",
      name: "x".repeat(40),
      description: both("d"),
      options: {},
      examples: [],
      answer: () => ({}) as never,
    } as const;
    expect(() => toManifest([command], [], both("a".repeat(100)))).toThrow(/description over 140.*name over 32/s);
    const shortcut = { path: "x", name: both("n".repeat(25)), description: both("d".repeat(151)) };
    expect(() => toManifest([], [shortcut], both(""))).toThrow(/name over 24.*description over 150/s);
  });
});
