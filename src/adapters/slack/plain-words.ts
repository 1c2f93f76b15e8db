// What Slack makes of "@somebody" in a command, as the words that were meant.

const group = /<!subteam\^([A-Z0-9]+)(?:\|[^>]*)?>/g;
const everybody = /<!(here|channel|everyone)(?:\|[^>]*)?>/g;
const person = /<@([A-Z0-9]+)(?:\|([^>]*))?>/g;

/** A group of people becomes `group:S123`; whom Portly never mentions stays to be read: `@here`, `@name`. */
export function toPlainWords(text: string): string {
  return text
    .replace(group, "group:$1")
    .replace(everybody, "@$1")
    .replace(person, (_whole, id: string, name?: string) => `@${name || id}`);
}
