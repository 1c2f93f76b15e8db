// Seals a text so that only who has the key can read it, and only for what it was sealed for.

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** How sealed texts are made: the first byte of each. */
const version = 1;
const algorithm = "aes-256-gcm";
const keyBytes = 32;
const idBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + idBytes + nonceBytes;

export interface Sealed {
  /** base64url of the version, the key's id, the nonce, the hidden text, and the tag that proves it. */
  readonly sealed: string;
  /** The id of the key: 8 hexadecimal digits, which tell nothing of it. */
  readonly key: string;
}

export interface Seal {
  /** The id of the key that seals. */
  readonly key: string;
  /** @param purpose what it is for, which is not hidden but must be told again to open it */
  close(text: string, purpose: string): Sealed;
  /** @throws Error that says why, and nothing of the text: an unknown key, another purpose, or a changed byte */
  open(sealed: string, purpose: string): string;
}

interface Key {
  readonly id: Buffer;
  readonly secret: Buffer;
}

const derive = (text: string, info: string, bytes: number) =>
  Buffer.from(hkdfSync("sha256", text, "", `portly ${info}`, bytes));

const toKey = (text: string): Key => ({
  id: derive(text, "key id", idBytes),
  secret: derive(text, "installations", keyBytes),
});

/** The ids of keys, as they are kept beside what each sealed. */
export const keyIdsOf = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => toKey(text).id.toString("hex"));

/**
 * Builds the seal: AES-256-GCM (NIST SP 800-38D) with a random nonce for each text, and keys from HKDF with SHA-256 (RFC 5869).
 * @param texts random texts of at least 32 characters: the first seals, all open
 */
export function createSeal(texts: readonly string[]): Seal {
  const keys = texts.map(toKey);
  const [first] = keys;
  if (!first) throw new TypeError("there is no key");

  return {
    key: first.id.toString("hex"),
    close: (text, purpose) => {
      const nonce = randomBytes(nonceBytes);
      const head = Buffer.concat([Buffer.of(version), first.id, nonce]);
      const cipher = createCipheriv(algorithm, first.secret, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.concat([head, Buffer.from(purpose)]));
      const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      const sealed = Buffer.concat([head, hidden, cipher.getAuthTag()]).toString("base64url");
      return { sealed, key: first.id.toString("hex") };
    },
    open: (sealed, purpose) => {
      const bytes = Buffer.from(sealed, "base64url");
      if (bytes.length < headBytes + tagBytes || bytes[0] !== version) throw new Error("this is no sealed text");
      const id = bytes.subarray(1, 1 + idBytes);
      const key = keys.find((one) => one.id.equals(id));
      if (!key) throw new Error("ENCRYPTION_KEY has not the key that this was sealed with");
      const head = bytes.subarray(0, headBytes);
      const cipher = createDecipheriv(algorithm, key.secret, head.subarray(1 + idBytes), { authTagLength: tagBytes });
      cipher.setAAD(Buffer.concat([head, Buffer.from(purpose)]));
      cipher.setAuthTag(bytes.subarray(-tagBytes));
      try {
        const text = [cipher.update(bytes.subarray(headBytes, -tagBytes)), cipher.final()];
        return Buffer.concat(text).toString("utf8");
      } catch {
        throw new Error("a sealed text was changed, or is for something else");
      }
    },
  };
}
