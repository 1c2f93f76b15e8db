// Discord's Markdown drawn.

import type { ReactNode } from "react";
import { type Inline, type Part, readMarkdown } from "./discord-markdown.ts";

function drawInline(node: Inline, index: number): ReactNode {
  switch (node.kind) {
    case "text":
      return node.text;
    case "code":
      return <code key={index}>{node.text}</code>;
    case "bold":
      return <strong key={index}>{node.inside.map(drawInline)}</strong>;
    case "italic":
      return <em key={index}>{node.inside.map(drawInline)}</em>;
    case "underline":
      return <u key={index}>{node.inside.map(drawInline)}</u>;
    case "strike":
      return <s key={index}>{node.inside.map(drawInline)}</s>;
    case "spoiler":
      return <mark key={index}>{node.inside.map(drawInline)}</mark>;
    case "mention":
      return <mark key={index}>{node.text}</mark>;
    case "link":
      return (
        <a key={index} href={node.url} target="_blank" rel="noopener noreferrer">
          {node.inside.map(drawInline)}
        </a>
      );
  }
}

function drawPart(part: Part, index: number): ReactNode {
  switch (part.kind) {
    case "paragraph":
      return <p key={index}>{part.inside.map(drawInline)}</p>;
    case "small":
      return <small key={index}>{part.inside.map(drawInline)}</small>;
    case "quote":
      return <blockquote key={index}>{part.inside.map(drawInline)}</blockquote>;
    case "heading":
      return (
        <p key={index} className={`heading-${part.level}`}>
          {part.inside.map(drawInline)}
        </p>
      );
    case "list":
      return (
        <ul key={index}>
          {part.items.map((item, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items of a drawn card never move
            <li key={position}>{item.map(drawInline)}</li>
          ))}
        </ul>
      );
    case "code":
      return <pre key={index}>{part.text}</pre>;
  }
}

/** A description or the value of a field. */
export function DiscordText({ text }: { readonly text: string }) {
  return <div className="discord-text">{readMarkdown(text).map(drawPart)}</div>;
}
