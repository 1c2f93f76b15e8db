// How names are compared: without case, spaces and punctuation.

/** The form of a name that is compared: "Postgre-SQL" and "postgre sql" are the same. Letters, digits, + and # count. */
export function toSearchKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");
}
