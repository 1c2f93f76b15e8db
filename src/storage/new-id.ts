// Ids of what is kept.

import { randomBytes } from "node:crypto";

/** 96 random bits in 16 characters, fit for a URL, a button and a nonce. */
export const newId = () => randomBytes(12).toString("base64url");
