// How names are compared: without case, spaces and punctuation.

/** Nearly all names, and quick to compare. */
const plainName = /^[a-z0-9-]+$/i;

/** The form of a name that is compared: "Postgre-SQL" and "postgre sql" are the same. Letters, digits, + and # count. */
export function toSearchKey(name: string): string {
  if (plainName.test(name)) return name.toLowerCase().replaceAll("-", "");
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");
}
