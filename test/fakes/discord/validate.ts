// What Discord would say against a callback. Written from its documentation, apart from the adapter's own limits.

interface Embed {
  title?: string;
  description?: string;
  fields?: { name: string; value: string }[];
  footer?: { text: string };
}

interface Message {
  content?: string;
  embeds?: Embed[];
  components?: { type: number; components: { type: number; style: number; label: string; custom_id: string }[] }[];
  flags?: number;
  allowed_mentions?: { parse?: unknown[] };
}

const messageKeys = new Set(["content", "embeds", "components", "flags", "allowed_mentions"]);
const embedKeys = new Set(["title", "description", "fields", "footer", "color", "image"]);

function check(problems: string[], isRight: boolean, problem: string): void {
  if (!isRight) problems.push(problem);
}

const within = (text: string | undefined, most: number) =>
  text === undefined || (text.length >= 1 && text.length <= most);

function checkEmbed(embed: Embed, problems: string[]): number {
  const { title, description, fields = [], footer } = embed;
  check(
    problems,
    Object.keys(embed).every((key) => embedKeys.has(key)),
    `embed keys ${Object.keys(embed)}`,
  );
  check(problems, within(title, 256), "title of 1 to 256");
  check(problems, within(description, 4096), "description of 1 to 4096");
  check(problems, fields.length <= 25, "at most 25 fields");
  for (const { name, value } of fields) {
    check(problems, within(name, 256), "field name of 1 to 256");
    check(problems, within(value, 1024), `field value of 1 to 1024, not ${value.length}`);
  }
  check(problems, within(footer?.text, 2048), "footer of 1 to 2048");
  const texts = [title, description, footer?.text, ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** Lists everything that is wrong with a message; empty when Discord would take it. */
export function findMessageProblems(message: Message): readonly string[] {
  const problems: string[] = [];
  const { embeds = [], components = [], content, allowed_mentions: mentions } = message;
  check(
    problems,
    Object.keys(message).every((key) => messageKeys.has(key)),
    `message keys ${Object.keys(message)}`,
  );
  check(problems, JSON.stringify(mentions) === '{"parse":[]}', "allowed_mentions must allow nobody");
  check(problems, embeds.length > 0 || (content ?? "") !== "", "an empty message");
  check(problems, embeds.length <= 10, "at most 10 embeds");
  const total = embeds.reduce((sum, embed) => sum + checkEmbed(embed, problems), 0);
  check(problems, total <= 6000, `6000 characters in all embeds, not ${total}`);
  check(problems, components.length <= 5, "at most 5 rows");
  const ids = components.flatMap((row) => row.components.map(({ custom_id }) => custom_id));
  check(problems, new Set(ids).size === ids.length, "custom ids must differ");
  for (const row of components) {
    check(problems, row.type === 1 && row.components.length >= 1 && row.components.length <= 5, "1 to 5 buttons a row");
    for (const { label, custom_id } of row.components) {
      check(problems, within(label, 80), "label of 1 to 80");
      check(problems, within(custom_id, 100), "custom id of 1 to 100");
    }
  }
  check(problems, JSON.stringify(message).isWellFormed(), "broken surrogates");
  return problems;
}

interface Reply extends Message {
  message_reference?: { message_id?: string; fail_if_not_exists?: boolean };
  nonce?: unknown;
  enforce_nonce?: unknown;
}

/** Lists everything that is wrong with a message to a channel, which replies to another one. */
export function findReplyProblems(reply: Reply): readonly string[] {
  const { message_reference: reference, nonce, enforce_nonce, allowed_mentions: mentions, ...message } = reply;
  const problems = [...findMessageProblems({ ...message, allowed_mentions: { parse: [] } })];
  check(problems, JSON.stringify(mentions) === '{"parse":[],"replied_user":false}', "a reply must not ping");
  check(problems, message.flags === undefined, "a message in a channel has no private form");
  check(problems, typeof nonce === "string" && /^\d{1,25}$/.test(nonce) && enforce_nonce === true, "nonce of 1 to 25");
  if (reference) {
    check(problems, reference.fail_if_not_exists === false, "a reply must not fail with the message it answers");
    check(problems, /^\d+$/.test(reference.message_id ?? ""), "a reply needs the message it answers");
  }
  return problems;
}

/** Lists everything that is wrong with a callback. */
export function findCallbackProblems(callback: { type: number; data?: object }): readonly string[] {
  if (callback.type === 8) {
    const { choices = [] } = callback.data as { choices?: { name: string; value: string }[] };
    const problems = choices
      .filter(({ name, value }) => !within(name, 100) || !within(value, 100))
      .map(() => "choice of 1 to 100");
    return choices.length > 25 ? [...problems, "at most 25 choices"] : problems;
  }
  if (callback.type === 4 || callback.type === 7) return findMessageProblems(callback.data ?? {});
  return [`callback type ${callback.type}`];
}
