// Whether a request comes from Discord: its Ed25519 signature over timestamp and body.

import { createPublicKey, verify } from "node:crypto";

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const derPrefix = Buffer.from("302a300506032b6570032100", "hex");

const signatureForm = /^[0-9a-f]{128}$/i;
const timestampForm = /^\d{1,15}$/;

/** The two headers that sign a request. */
export interface Signed {
  /** 128 hexadecimal digits. */
  readonly signature: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
}

/**
 * Takes the headers as they came.
 * @returns undefined where one is missing or can not be right, which needs no look at the body
 */
export function readSigned(signature: string | undefined, timestamp: string | undefined): Signed | undefined {
  if (signature === undefined || timestamp === undefined) return undefined;
  return signatureForm.test(signature) && timestampForm.test(timestamp) ? { signature, timestamp } : undefined;
}

/**
 * Builds the check of signatures; the key is prepared once. It runs on another thread: it is the larger part of a small
 * answer's work, and what is forged takes no time from what is not.
 * @param publicKey the application's: 64 hexadecimal digits
 */
export function createVerify(publicKey: string): (signed: Signed, body: Uint8Array) => Promise<boolean> {
  const der = Buffer.concat([derPrefix, Buffer.from(publicKey, "hex")]);
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return ({ signature, timestamp }, body) =>
    new Promise((resolve) => {
      const message = Buffer.concat([Buffer.from(timestamp), body]);
      verify(null, message, key, Buffer.from(signature, "hex"), (error, isRight) => resolve(!error && isRight));
    });
}
