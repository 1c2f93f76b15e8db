// Reads JSON that came from Discord without trusting its shape.

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The object under a key, or an empty one. */
export const objectAt = (value: Json, key: string): Json => (isObject(value[key]) ? value[key] : {});

/** The text under a key, or "". */
export const textAt = (value: Json, key: string): string => (typeof value[key] === "string" ? value[key] : "");

/** The objects of the list under a key. */
export const listAt = (value: Json, key: string): readonly Json[] =>
  Array.isArray(value[key]) ? value[key].filter(isObject) : [];
