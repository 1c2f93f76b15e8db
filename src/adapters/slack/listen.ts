// What Slack tells the bot of: commands, buttons, shortcuts, messages, and opened Home tabs.

import type { App, BlockAction, BlockElementAction, Context } from "@slack/bolt";
import type { Answer } from "../../core/answer.ts";
import { isFault } from "../../core/fault.ts";
import type { Locale } from "../../core/locale.ts";
import { decodePress } from "../../core/press.ts";
import type { Request } from "../../core/request.ts";
import type { Core, Log } from "../adapter.ts";
import { createRecentIds } from "../recent-ids.ts";
import type { Report } from "../report.ts";
import { helpCall, toQuestion } from "../to-question.ts";
import { askerOf } from "./asker.ts";
import type { MessageLinks } from "./message-links.ts";
import type { People } from "./people.ts";
import { type MessageEvent, readMessage } from "./read-message.ts";
import { publishHome, type ResponsePlace, sendMessage, sendResponse } from "./send.ts";
import { chosenOf } from "./to-home.ts";
import { type Asked, toPressRequest, toRequest, toShortcutRequest } from "./to-request.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";
import { drawZoneMenu } from "./zone-menu.ts";

export interface ListenParts {
  readonly core: Core;
  readonly log: Log;
  readonly report: Report;
  readonly people: People;
  /** Hides the ways to messages that are kept. */
  readonly links: MessageLinks;
  /** How many events are told apart; left out, as many as a connection of the bot's own needs. */
  readonly rememberedIds?: number;
  /** Runs the answer to an event, which stopping waits for; what it throws is logged. */
  readonly work: (event: string, task: () => Promise<void>) => Promise<void>;
}

/** What stands around an event. */
interface Envelope {
  readonly event_id: string;
  readonly team_id: string;
}

/** The thread of the message with the button; that of a private message stands in its container only. */
function threadOf({ message, container }: BlockAction): string | undefined {
  const inThread: unknown = message?.thread_ts ?? container?.thread_ts;
  return typeof inThread === "string" ? inThread : undefined;
}

/** What a button carries, or the chosen option of a menu. */
function carriedBy(action: BlockElementAction): string | undefined {
  if (action.type === "static_select") return action.selected_option?.value;
  return "value" in action && typeof action.value === "string" ? action.value : undefined;
}

/** Makes the app answer. What is delivered twice is answered once. */
export function listen(app: App, parts: ListenParts): void {
  const { core, report, people, links, work, log, rememberedIds } = parts;
  const isNew = createRecentIds(rememberedIds);

  /** What Slack told of who asks, when it was asked for their language. */
  const withMember = (request: Request): Request => ({
    ...request,
    asker: { ...request.asker, ...people.memberOf(request.asker) },
  });

  async function respond({ asked, locale, asker, effect, isPrivate }: Asked, place: ResponsePlace, since: number) {
    const answer = isFault(asked) ? core.answerFault(asked, locale, asker) : await core.respond(withMember(asked));
    await sendResponse(place, isPrivate ? { ...answer, visibility: "private" } : answer, effect, since, { report });
  }

  app.command(/.*/, async ({ command, ack, context }) => {
    const since = performance.now();
    await ack();
    if (!isNew(command.trigger_id)) return;
    await work(command.trigger_id, async () => {
      const known = await people.localeOf(command.user_id, workspaceOf(context));
      const asked = toRequest(command, command.user_id, command.team_id, known, core.commands);
      await respond(asked, { url: command.response_url, thread: undefined }, since);
    });
  });

  /** Draws a Home anew; `request` is what one of its buttons asks, and carries the Home's language. */
  async function drawHome(
    workspace: Workspace | undefined,
    asked: Request,
    chosen: Locale | undefined,
    since: number,
  ): Promise<void> {
    const request = withMember(asked);
    const { locale, asker, command } = request;
    const guide = await core.respond({ ...helpCall, locale, asker });
    const answer: Answer | undefined = command === helpCall.command ? undefined : await core.respond(request);
    // The language of the guide: the one that was chosen, wherever that was.
    const menus = drawZoneMenu(core, { locale: guide.locale, asker });
    await publishHome(asker.user, { guide, answer, chosen, menus }, since, { report, client: workspace?.client });
  }

  /** What the switch of a Home chooses is the language of all answers, not of the Home alone. */
  async function keepLanguage({ locale, asker }: Pick<Request, "locale" | "asker">): Promise<void> {
    await core.respond({ command: "portly settings", options: { language: locale }, locale, asker });
  }

  app.action({ type: "block_actions" }, async ({ body, action, ack, context }) => {
    const since = performance.now();
    await ack();
    if (!isNew(body.trigger_id)) return;
    const value = carriedBy(action);
    const { user, team, response_url: url } = body;
    if (body.view?.type === "home") {
      const before = chosenOf(body.view);
      const press = decodePress(value ?? "");
      const { call, locale } = press ?? { call: helpCall, locale: before ?? "en" };
      const chosen = call.command === helpCall.command ? locale : before;
      const request = { ...call, locale, asker: askerOf(user.id, team?.id) };
      await work(body.trigger_id, async () => {
        if (press?.call.command === helpCall.command) await keepLanguage(request);
        await drawHome(workspaceOf(context), request, chosen, since);
      });
      return;
    }
    if (url === undefined) return;
    await work(body.trigger_id, async () => {
      const known = await people.localeOf(user.id, workspaceOf(context));
      const isPrivate = body.container?.is_ephemeral === true;
      const where = {
        channel: body.channel?.id,
        name: "username" in user ? user.username : undefined,
        message: isPrivate ? undefined : links.close(url),
      };
      const asked = toPressRequest(value, user.id, team?.id, known, isPrivate, where);
      await respond(asked, { url, thread: threadOf(body) }, since);
    });
  });

  app.shortcut({ type: "message_action" }, async ({ shortcut, ack, context }) => {
    const since = performance.now();
    await ack();
    if (shortcut.type !== "message_action" || !isNew(shortcut.trigger_id)) return;
    const { user, team, message, response_url: url } = shortcut;
    await work(shortcut.trigger_id, async () => {
      const known = await people.localeOf(user.id, workspaceOf(context));
      const asker = askerOf(user.id, team?.id);
      const asked = toShortcutRequest(shortcut.callback_id, message, asker, known, core.messageCommands);
      const inThread: unknown = message.thread_ts;
      await respond(asked, { url, thread: typeof inThread === "string" ? inThread : undefined }, since);
    });
  });

  async function answerMessage(event: MessageEvent, { event_id: eventId, team_id }: Envelope, context: Context) {
    const since = performance.now();
    const workspace = workspaceOf(context);
    const read = readMessage(event, workspace?.self);
    // One message may come as several events, each with an id of its own.
    if (!read || !isNew(eventId) || !isNew(read.key)) return;
    await work(eventId, async () => {
      const reader = read.text === "" ? await people.localeOf(read.user, workspace) : undefined;
      const request = toQuestion(
        read.text,
        askerOf(read.user, context.teamId ?? team_id, read),
        core.commands,
        reader ?? "en",
      );
      await sendMessage(read, await core.respond(request), since, { report, client: workspace?.client });
    });
  }

  app.event("app_mention", ({ event, body, context }) => answerMessage(event, body, context));
  app.event("message", ({ event, body, context }) => answerMessage(event as MessageEvent, body, context));

  app.event("app_home_opened", async ({ event, body, context }) => {
    const since = performance.now();
    if (event.tab !== "home" || !isNew(body.event_id)) return;
    await work(body.event_id, async () => {
      const chosen = chosenOf(event.view);
      const locale = chosen ?? (await people.localeOf(event.user, workspaceOf(context))) ?? "en";
      await drawHome(
        workspaceOf(context),
        { ...helpCall, locale, asker: askerOf(event.user, body.team_id) },
        chosen,
        since,
      );
    });
  });

  app.error(async (error) => log.error({ platform: "slack", reason: error.code }, "a request failed"));
}
