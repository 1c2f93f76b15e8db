// How names are compared: without case, spaces and punctuation.

/** A key already. */
const simple = /^[a-z0-9+#]*$/;
/** Names that need no normalizing; nearly all are of these. */
const ascii = /^[ -~]*$/;
const syllables = /^[가-힣]+$/;
const asciiAndSyllables = /^[ -~가-힣]*$/;

/** The words of a name, each in its compared form: "DNS over TLS" → dns, over, tls. */
export const toWords = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}\p{N}+#]+/u)
    .map(toSearchKey)
    .filter((word) => word !== "");

/** The form of a name that is compared: "Postgre-SQL" and "postgre sql" are the same. Letters, digits, + and # count. */
export function toSearchKey(name: string): string {
  if (simple.test(name)) return name;
  if (ascii.test(name)) return name.toLowerCase().replace(/[^a-z0-9+#]/g, "");
  if (syllables.test(name)) return name;
  if (asciiAndSyllables.test(name)) return name.toLowerCase().replace(/[^a-z0-9+#가-힣]/g, "");
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");
}
