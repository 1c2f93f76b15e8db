import { afterEach, describe, expect, test } from "vitest";
import type { Core } from "../../../src/adapters/adapter.ts";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import { toHome } from "../../../src/adapters/slack/to-home.ts";
import type { Answer } from "../../../src/core/answer.ts";
import { messages } from "../../../src/messages/index.ts";
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from "../../fakes/slack/index.ts";
import { homeChoice, homeOpened, homePress, slashCommand } from "../../fakes/slack/payloads.ts";
import { findHomeProblems } from "../../fakes/slack/validate.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog, type MemoryLog } from "../../helpers/memory-log.ts";
import { openPlace } from "../../helpers/place.ts";
import { answerWith, everyBlock } from "../../helpers/sample-cards.ts";

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function boot(
  options: FakeSlackOptions = {},
  answering: Core = core,
): Promise<{ fake: FakeSlack; log: MemoryLog }> {
  const fake = await createFakeSlack(options);
  running.push(fake.stop);
  const log = createMemoryLog();
  const { apiUrl, botToken, appToken } = fake;
  const adapter = createSlackAdapter({ apiUrl, botToken, appToken, core: answering, log });
  running.push(adapter.stop);
  await adapter.start();
  return { fake, log };
}

const twice = (answer: Answer) => ({ guide: answer, answer, chosen: undefined, menus: [] });

// biome-ignore lint/suspicious/noExplicitAny: a view as it came over the wire
type View = any;

const headers = ({ blocks }: View) =>
  blocks.filter(({ type }: View) => type === "header").map(({ text }: View) => text.text);
const button = ({ blocks }: View, label: string) =>
  blocks.flatMap((block: View) => block.elements ?? []).find((element: View) => element.text?.text === label);

const menu = ({ blocks }: View) =>
  blocks.flatMap((block: View) => block.elements ?? []).find(({ type }: View) => type === "static_select");
const option = (view: View, label: RegExp) => menu(view).options.find(({ text }: View) => label.test(text.text));

describe("the Home tab", () => {
  test("shows what can be asked, with examples to press and a switch of language", async () => {
    const { fake } = await boot();
    const view = await fake.openHome("events_api", homeOpened());
    expect(headers(view)).toEqual(["What you can ask me"]);
    expect(button(view, "/port 53")).toBeDefined();
    expect(button(view, "English").style).toBe("primary");
    expect(button(view, "한국어").style).toBeUndefined();
    expect(fake.homes.map(({ user }) => user)).toEqual(["U1"]);
    expect(fake.problems).toEqual([]);
  });

  test("is in the language of its reader, where it is known", async () => {
    const { fake } = await boot({ scopes: ["users:read"], locales: { UKOREAN: "ko-KR" } });
    expect(headers(await fake.openHome("events_api", homeOpened("UKOREAN")))).toEqual(["이런 걸 물어볼 수 있어요"]);
  });

  test("an example is answered under the guide, and the next one in its place", async () => {
    const { fake } = await boot();
    const view = await fake.openHome("events_api", homeOpened());
    const first = await fake.openHome("interactive", homePress(button(view, "/port 53").value, view));
    expect(headers(first)).toEqual(["What you can ask me", "Port 53: DNS"]);
    const second = await fake.openHome("interactive", homePress(button(first, "/socket compare").value, first));
    expect(headers(second)).toEqual(["What you can ask me", "Port and socket side by side"]);
    expect(fake.problems).toEqual([]);
  });

  test("a button of an answer is answered in the Home, too", async () => {
    const { fake } = await boot();
    const view = await fake.openHome("events_api", homeOpened());
    const shown = await fake.openHome("interactive", homePress(button(view, "/classify 3306").value, view));
    const ranges = button(shown, messages.en.port.buttonRange);
    const pressed = await fake.openHome("interactive", homePress(ranges.value, shown));
    expect(headers(pressed)).toEqual(["What you can ask me", "The three ranges of ports"]);
  });

  test("is not kept in a language that nobody chose", async () => {
    const { fake } = await boot({ scopes: ["users:read"], locales: { UKOREAN: "ko-KR" } });
    const view = await fake.openHome("events_api", homeOpened());
    const pressed = await fake.openHome("interactive", homePress(button(view, "/port 53").value, view));
    expect(headers(await fake.openHome("events_api", homeOpened("UKOREAN", pressed)))).toEqual([
      "이런 걸 물어볼 수 있어요",
    ]);
  });

  test("changes its language, keeps it when it is opened again, and answers in it", async () => {
    const { fake } = await boot();
    const english = await fake.openHome("events_api", homeOpened());
    const korean = await fake.openHome("interactive", homePress(button(english, "한국어").value, english));
    expect(headers(korean)).toEqual(["이런 걸 물어볼 수 있어요"]);
    const again = await fake.openHome("events_api", homeOpened("U1", korean));
    expect(headers(again)).toEqual(["이런 걸 물어볼 수 있어요"]);
    const answered = await fake.openHome("interactive", homePress(button(again, "/port 53").value, again));
    expect(headers(answered)[1]).toBe("53번 포트: DNS");
    expect(answered.private_metadata).toBe("ko");
  });

  test("a language that is chosen there is the one of commands, too", async () => {
    const place = openPlace();
    running.push(place.close);
    const { fake } = await boot({}, place.core);
    const english = await fake.openHome("events_api", homeOpened());
    await fake.openHome("interactive", homePress(button(english, "한국어").value, english));
    const told = await fake.ask("slash_commands", slashCommand("/socket", "nonsense"));
    expect(told.text).toContain("그다음 말을 모르겠어요");
    expect((await fake.ask("slash_commands", slashCommand("/port", "53"))).text).toContain("53번 포트");
  });

  test("keeps a time zone that is chosen there, tells it, and takes it back", async () => {
    const place = openPlace();
    running.push(place.close);
    const { fake } = await boot({}, place.core);
    const me = { platform: "slack", id: "T1/U1" };
    const english = await fake.openHome("events_api", homeOpened());
    const { zone } = messages.en.commands.settings;
    expect(menu(english).placeholder.text).toBe(zone.description);
    const seoul = option(english, /^Seoul .*UTC\+09:00/);
    const shown = await fake.openHome("interactive", homeChoice(seoul.value, english));
    expect(headers(shown)).toEqual(["What you can ask me", messages.en.settings.saved]);
    expect(JSON.stringify(shown.blocks)).toContain("Time zone");
    expect(await place.storage.preferences.ofPerson(me)).toEqual({ zone: "Asia/Seoul" });
    const settings = button(shown, messages.en.commands.settings.description);
    const told = await fake.openHome("interactive", homePress(settings.value, shown));
    expect(headers(told)).toEqual(["What you can ask me", messages.en.settings.title]);
    const automatic = option(told, new RegExp(messages.en.settings.zoneAutomatic));
    await fake.openHome("interactive", homeChoice(automatic.value, told));
    expect(await place.storage.preferences.ofPerson(me)).toEqual({});
    expect(fake.problems).toEqual([]);
  });

  test("offers time zones in its language", async () => {
    const { fake } = await boot({ scopes: ["users:read"], locales: { UKOREAN: "ko-KR" } });
    const korean = await fake.openHome("events_api", homeOpened("UKOREAN"));
    expect(menu(korean).placeholder.text).toBe(messages.ko.commands.settings.zone.description);
    expect(option(korean, /^서울 \(Asia\/Seoul, UTC\+09:00\)$/)).toBeDefined();
    expect(button(korean, messages.ko.commands.settings.description)).toBeDefined();
  });

  test("a button that is too old draws the guide anew", async () => {
    const { fake } = await boot();
    const view = await fake.openHome(
      "interactive",
      homePress("from-an-old-version", { type: "home", private_metadata: "ko" }),
    );
    expect(headers(view)).toEqual(["이런 걸 물어볼 수 있어요"]);
  });

  test("is drawn when the Home is opened, not when the messages are", async () => {
    const { fake } = await boot();
    await fake.tell({ ...homeOpened(), tab: "messages" });
    await fake.openHome("events_api", homeOpened());
    expect(fake.homes).toHaveLength(1);
  });

  test("that can not be drawn is a warning, and the next one is drawn", async () => {
    const { fake, log } = await boot();
    fake.refuseCall("views.publish", "not_enabled");
    await fake.tell(homeOpened());
    for (let tries = 0; log.lines.length === 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(log.lines).toMatchObject([{ level: "warn", fields: { reason: "not_enabled" } }]);
    expect(headers(await fake.openHome("events_api", homeOpened()))).toHaveLength(1);
  });

  test("takes every kind of block, with tables as text, and any number of them", () => {
    const full = answerWith(Array.from({ length: 20 }, () => everyBlock("word")).flat());
    expect(findHomeProblems(toHome(twice(full)))).toEqual([]);
    expect(toHome(twice(full)).blocks).toHaveLength(100);
    expect(findHomeProblems(toHome(twice(answerWith(everyBlock("word")))))).toEqual([]);
  });

  test("answers of many kinds can be shown in it", async () => {
    for (const query of ["53", "postgres", "22,80,443", "8000-8010"]) {
      const answer = await core.respond({
        command: "port",
        options: { query },
        locale: "ko",
        asker: { platform: "slack", user: "U1" },
      });
      expect(findHomeProblems(toHome(twice(answer)))).toEqual([]);
    }
  });
});
