// What is registered at Discord, compared with what should be.

interface Registered {
  readonly type?: number | undefined;
  readonly name: string;
}

export interface Changes {
  /** Names of commands, each with a slash; those of messages' menus without. */
  readonly missing: readonly string[];
  readonly outdated: readonly string[];
  readonly leftOver: readonly string[];
}

/** Discord leaves out what is empty, and what is as it is by default. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);

const isPlain = (value: unknown) => typeof value !== "object";

/** Whether all that is wanted is there; Discord adds ids, versions and the like. */
function has(registered: unknown, wanted: unknown): boolean {
  if (isNothing(wanted)) return isNothing(registered);
  if (typeof wanted !== "object") return registered === wanted;
  if (typeof registered !== "object" || registered === null) return false;
  if (!Array.isArray(wanted))
    return Object.entries(wanted as object).every(([key, value]) => has(Reflect.get(registered, key), value));
  if (!Array.isArray(registered) || registered.length !== wanted.length) return false;
  // The order of places and kinds of installation says nothing, that of options does.
  if (wanted.every(isPlain)) return wanted.every((value) => registered.includes(value));
  return wanted.every((value, index) => has(registered[index], value));
}

const chatInput = 1;
const keyOf = ({ type = chatInput, name }: Registered) => `${type} ${name}`;
const shown = ({ type = chatInput, name }: Registered) => (type === chatInput ? `/${name}` : name);

/**
 * Compares.
 * @param registered what `GET /applications/{id}/commands?with_localizations=true` tells
 * @param wanted the body that would be registered
 */
export function findChanges(registered: readonly Registered[], wanted: readonly Registered[]): Changes {
  const there = new Map(registered.map((command) => [keyOf(command), command]));
  const should = new Set(wanted.map(keyOf));
  return {
    missing: wanted.filter((command) => !there.has(keyOf(command))).map(shown),
    outdated: wanted
      .filter((command) => there.has(keyOf(command)) && !has(there.get(keyOf(command)), command))
      .map(shown),
    leftOver: registered.filter((command) => !should.has(keyOf(command))).map(shown),
  };
}
