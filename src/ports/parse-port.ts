// One typed number → a port, or the reason why it is none.

import { type Fault, fault } from "../core/fault.ts";
import { shorten } from "../core/shorten.ts";
import { isPort } from "./port-number.ts";

const fraction = /^[+-]?\d+[.,]\d+$/;
const exponent = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;
const hexadecimal = /^0x[\da-f]+$/i;
const foreignDigits = /^\p{Nd}+$/u;

/** Decimal digits of any script as a number: in each script the ten digits follow each other, zero first. */
function valueOfDigits(text: string): number {
  let value = 0;
  for (const character of text) {
    let digit = 0;
    const point = character.codePointAt(0) as number;
    while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - digit - 1))) digit += 1;
    value = value * 10 + digit;
  }
  return value;
}

const portOrNothing = (value: number) => (isPort(value) ? value : undefined);

/** Whether a text is meant as a number, right or wrong. */
export function looksLikeNumber(text: string): boolean {
  return /^[+-]?\d/.test(text)
    ? [/^[+-]?\d+$/, fraction, exponent, hexadecimal].some((form) => form.test(text))
    : foreignDigits.test(text) || /^[+-]\d+$/.test(text);
}

/**
 * Reads a port number (0 to 65535) in decimal digits.
 * @param text cleaned; leading zeros are allowed
 */
export function parsePort(text: string): number | Fault {
  const given = shorten(text);
  if (/^\+?\d+$/.test(text)) {
    const port = Number(text);
    return isPort(port) ? port : fault("port-too-large", { given });
  }
  if (/^[-−]\d+$/.test(text)) return fault("port-negative", { given });
  if (fraction.test(text)) return fault("port-fraction", { given });
  if (exponent.test(text)) return fault("port-exponent", { given, port: portOrNothing(Number(text)) });
  if (hexadecimal.test(text)) return fault("port-hexadecimal", { given, port: portOrNothing(Number(text)) });
  if (foreignDigits.test(text))
    return fault("port-foreign-digits", { given, port: portOrNothing(valueOfDigits(text)) });
  return fault("no-port-in-it", { given });
}
