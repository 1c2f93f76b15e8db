// What is wanted of a port: whether it is safe, what holds it, which range, which one to take.

import { asksForRange } from "./wishes/classify.ts";
import { asksForHolder } from "./wishes/holder.ts";
import { pointsForNewPort } from "./wishes/new-port.ts";
import { asksForNewPort } from "./wishes/pick.ts";
import { asksForSafety } from "./wishes/safety.ts";

export interface Wishes {
  readonly safety: boolean;
  readonly holder: boolean;
  readonly classify: boolean;
  readonly pick: boolean;
  /** How much of it speaks for a port to take, in points. */
  readonly pickPoints: number;
}

/** Reads what is wanted. `lower` is the question in lower case. */
export function readWishes(lower: string): Wishes {
  return {
    safety: asksForSafety(lower),
    holder: asksForHolder(lower),
    classify: asksForRange(lower),
    pick: asksForNewPort(lower),
    pickPoints: pointsForNewPort(lower),
  };
}
