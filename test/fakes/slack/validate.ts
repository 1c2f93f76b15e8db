// What Slack would say against a message. Written from its documentation, apart from the adapter's own limits.

// biome-ignore lint/suspicious/noExplicitAny: payloads as they came over the wire
type Any = any;

const within = (text: unknown, most: number) => typeof text === "string" && text.length >= 1 && text.length <= most;

const richElements = new Set(["rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"]);

function richTexts(element: Any, problems: string[]): string[] {
  if (element.type === "rich_text_list") return element.elements.flatMap((item: Any) => richTexts(item, problems));
  if (!richElements.has(element.type)) problems.push(`rich text element ${element.type}`);
  if (element.elements.length === 0) problems.push("an empty rich text element");
  return element.elements.map((leaf: Any) => {
    if (leaf.type !== "text" && leaf.type !== "link") problems.push(`rich text leaf ${leaf.type}`);
    if (typeof leaf.text !== "string" || leaf.text.length === 0) problems.push("an empty text");
    if (leaf.type === "link" && !/^https?:/.test(leaf.url)) problems.push(`link to ${leaf.url}`);
    return String(leaf.text);
  });
}

const checks: Readonly<Record<string, (block: Any, problems: string[]) => number>> = {
  header: ({ text }, problems) => {
    if (text.type !== "plain_text" || !within(text.text, 150)) problems.push("header of 1 to 150");
    return 0;
  },
  rich_text: ({ elements }, problems) => {
    if (elements.length === 0) problems.push("an empty rich text");
    const texts = elements.flatMap((element: Any) => richTexts(element, problems));
    return texts.reduce((sum: number, text: string) => sum + text.length, 0);
  },
  context: ({ elements }, problems) => {
    if (elements.length < 1 || elements.length > 10) problems.push("context of 1 to 10 elements");
    for (const { text } of elements) if (!within(text, 2000)) problems.push("context text of 1 to 2000");
    return 0;
  },
  divider: () => 0,
  table: ({ rows, column_settings: settings }, problems) => {
    if (rows.length < 1 || rows.length > 100) problems.push("table of 1 to 100 rows");
    if (settings.length > 20) problems.push("table of more than 20 columns");
    for (const row of rows) {
      if (row.length !== rows[0].length || row.length > 20) problems.push("a table's row is of another length");
      for (const cell of row) {
        if (cell.type !== "raw_text" || !within(cell.text, 2000)) problems.push("table cell of 1 to 2000");
      }
    }
    return JSON.stringify(rows).length;
  },
  image: ({ image_url: url, alt_text: alt }, problems) => {
    if (!within(url, 3000) || !within(alt, 2000)) problems.push("image needs a URL and an alt text");
    return 0;
  },
  actions: ({ elements }, problems) => {
    if (elements.length < 1 || elements.length > 25) problems.push("actions of 1 to 25 elements");
    for (const { type, text, value, action_id: id, options, placeholder } of elements) {
      if (type === "static_select") {
        if (options.length < 1 || options.length > 100) problems.push("menu of 1 to 100 options");
        if (!within(placeholder.text, 150)) problems.push("placeholder of 1 to 150");
        for (const entry of options) {
          if (!within(entry.text.text, 75)) problems.push("option text of 1 to 75");
          if (!within(entry.value, 150)) problems.push("option value of 1 to 150");
        }
        if (!within(id, 255)) problems.push("action id of 1 to 255");
        continue;
      }
      if (!within(text.text, 75)) problems.push("button text of 1 to 75");
      if (!within(value, 2000)) problems.push("button value of 1 to 2000");
      if (!within(id, 255)) problems.push("action id of 1 to 255");
    }
    return 0;
  },
};

function blockProblems(blocks: readonly Any[], most: number): string[] {
  const problems: string[] = [];
  if (blocks.length > most) problems.push(`more than ${most} blocks`);
  if (blocks.filter((block: Any) => block.type === "table").length > 1) problems.push("more than one table");
  const total = blocks.reduce((sum: number, block: Any) => {
    const check = checks[block.type];
    if (!check) problems.push(`block ${block.type}`);
    return sum + (check?.(block, problems) ?? 0);
  }, 0);
  if (most === 50 && total > 12_000) problems.push(`${total} characters of rich text`);
  const ids = blocks.flatMap((block: Any) =>
    block.type === "actions" ? block.elements.map((e: Any) => e.action_id) : [],
  );
  if (new Set(ids).size !== ids.length) problems.push("action ids must differ");
  if (!JSON.stringify(blocks).isWellFormed()) problems.push("broken surrogates");
  return problems;
}

function textProblems({ text, unfurl_links, unfurl_media }: Any): string[] {
  const problems: string[] = [];
  if (!within(text, 4000)) problems.push("text of 1 to 4000");
  if (/<[!@#]|<https?:/.test(text)) problems.push("text with a mention or a link");
  if (!text?.isWellFormed()) problems.push("broken surrogates");
  if (unfurl_links !== false || unfurl_media !== false) problems.push("unfurling is on");
  return problems;
}

/** Lists everything that is wrong with a message to a response_url; empty when Slack would take it. */
export function findMessageProblems(message: Any): readonly string[] {
  const { blocks = [], response_type: type, replace_original: replace, thread_ts: thread } = message;
  const problems = [...textProblems(message), ...blockProblems(blocks, 50)];
  if (type !== "in_channel" && type !== "ephemeral") problems.push(`response type ${type}`);
  if (replace === true && thread !== undefined) problems.push("a thread for a message that is replaced");
  return problems;
}

const postKeys = new Set(["channel", "text", "blocks", "unfurl_links", "unfurl_media", "thread_ts"]);

/** Lists everything that is wrong with a call of chat.postMessage. */
export function findPostProblems(message: Any): readonly string[] {
  const problems = [...textProblems(message), ...blockProblems(message.blocks ?? [], 50)];
  const unknown = Object.keys(message).filter((key) => !postKeys.has(key));
  if (unknown.length > 0) problems.push(`arguments ${unknown}`);
  if (!/^[CDG]\w+$/.test(message.channel)) problems.push(`channel ${message.channel}`);
  if (message.thread_ts !== undefined && !/^\d+\.\d+$/.test(message.thread_ts)) problems.push("thread_ts");
  return problems;
}

/** Lists everything that is wrong with a Home tab. */
export function findHomeProblems({ type, blocks = [], private_metadata: data = "" }: Any): readonly string[] {
  const problems = blockProblems(blocks, 100);
  if (type !== "home") problems.push(`view of type ${type}`);
  if (blocks.some((block: Any) => block.type === "table")) problems.push("a table in a Home tab");
  if (data.length > 3000) problems.push("private_metadata over 3000");
  return problems;
}
