// Discord's Markdown as Discord reads it in an embed: text → a tree.

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "bold" | "italic" | "underline" | "strike" | "spoiler"; readonly inside: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly inside: readonly Inline[] }
  | { readonly kind: "mention"; readonly text: string };

export type Part =
  | { readonly kind: "paragraph" | "small" | "quote"; readonly inside: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: number; readonly inside: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "code"; readonly text: string };

type Emphasis = Extract<Inline, { readonly inside: readonly Inline[] }>["kind"];

/** Marks around emphasis, the longer before the shorter. */
const marks: readonly (readonly [mark: string, kind: Exclude<Emphasis, "link">])[] = [
  ["**", "bold"],
  ["__", "underline"],
  ["~~", "strike"],
  ["||", "spoiler"],
  ["*", "italic"],
  ["_", "italic"],
];

const link = /^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/;
const address = /^https?:\/\/[^\s<>)]+/;
const code = /^(`+)([\s\S]*?[^`])\1(?!`)/;
const mention = /^<(?:@[!&]?|#)\d+>|^@(?:everyone|here)\b/;

/** Where the mark that ends an emphasis stands; escapes and code are stepped over. */
function findEnd(text: string, mark: string): number {
  for (let at = mark.length; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "`") at += (code.exec(text.slice(at))?.[0].length ?? 1) - 1;
    else if (at > mark.length && text.startsWith(mark, at)) return at;
  }
  return -1;
}

/** Reads what begins here, if anything does: the node, and how long it is. */
function readNode(text: string): readonly [Inline, number] | undefined {
  if (text[0] === "\\" && /^[^A-Za-z0-9\s]/.test(text[1] ?? "")) return [{ kind: "text", text: text[1] as string }, 2];
  const inCode = code.exec(text);
  if (inCode) return [{ kind: "code", text: inCode[2] as string }, inCode[0].length];
  const linked = link.exec(text);
  if (linked)
    return [{ kind: "link", url: linked[2] as string, inside: readInline(linked[1] as string) }, linked[0].length];
  const [url] = address.exec(text) ?? [];
  if (url) return [{ kind: "link", url, inside: [{ kind: "text", text: url }] }, url.length];
  const [named] = mention.exec(text) ?? [];
  if (named) return [{ kind: "mention", text: named }, named.length];
  for (const [mark, kind] of marks) {
    const end = text.startsWith(mark) ? findEnd(text, mark) : -1;
    if (end > 0) return [{ kind, inside: readInline(text.slice(mark.length, end)) }, end + mark.length];
  }
  return undefined;
}

/** Reads one line's or several lines' markup. Neighbouring text is one node. */
export function readInline(text: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") nodes.push({ kind: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const [node, length] = readNode(text.slice(at)) ?? [{ kind: "text", text: text[at] as string } as const, 1];
    at += length;
    if (node.kind === "text") {
      plain += node.text;
      continue;
    }
    flush();
    nodes.push(node);
  }
  flush();
  return nodes;
}

/** The words without their markup. */
export function plainWords(nodes: readonly Inline[]): string {
  return nodes.map((node) => ("inside" in node ? plainWords(node.inside) : node.text)).join("");
}

/** A line that is set in: it goes on with the item of a list above it, and else is a line like any other. */
interface Further {
  readonly kind: "further";
  readonly inside: readonly Inline[];
}

const goOn = (before: readonly Inline[], { inside }: Further): readonly Inline[] => [
  ...before,
  { kind: "text", text: "\n" },
  ...inside,
];

function readLine(line: string): Part | Further {
  const [, hashes, heading] = /^(#{1,3}) (.*)/.exec(line) ?? [];
  if (hashes) return { kind: "heading", level: hashes.length, inside: readInline(heading as string) };
  if (line.startsWith("-# ")) return { kind: "small", inside: readInline(line.slice(3)) };
  if (line.startsWith("> ")) return { kind: "quote", inside: readInline(line.slice(2)) };
  const [, item] = /^\s*(?:[-*]|\d+\.) (.*)/.exec(line) ?? [];
  if (item !== undefined) return { kind: "list", items: [readInline(item)] };
  const [, further] = /^ {2,}(\S.*)/.exec(line) ?? [];
  if (further !== undefined) return { kind: "further", inside: readInline(further) };
  return { kind: "paragraph", inside: readInline(line) };
}

/** Lines that belong together: items of a list, and what is said on from line to line. */
function join(parts: readonly Part[], next: Part | Further): readonly Part[] {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  if (next.kind === "further") {
    if (last?.kind !== "list") return join(parts, { ...next, kind: "paragraph" });
    const items = [...last.items.slice(0, -1), goOn(last.items.at(-1) ?? [], next)];
    return [...before, { kind: "list", items }];
  }
  if (last?.kind === "list" && next.kind === "list")
    return [...before, { kind: "list", items: [...last.items, ...next.items] }];
  if (last?.kind === "paragraph" && next.kind === "paragraph") {
    return [...before, { kind: "paragraph", inside: [...last.inside, { kind: "text", text: "\n" }, ...next.inside] }];
  }
  return [...parts, next];
}

/** Reads a description or the value of a field. */
export function readMarkdown(text: string): readonly Part[] {
  const pieces = text.split(/```(?:\w*\n)?([\s\S]*?)\n?```/);
  return pieces.flatMap((piece, index): readonly Part[] => {
    if (index % 2 === 1) return [{ kind: "code", text: piece }];
    const whole = piece.replaceAll(/^\n|\n$/g, "");
    return whole === "" ? [] : whole.split("\n").map(readLine).reduce(join, []);
  });
}
