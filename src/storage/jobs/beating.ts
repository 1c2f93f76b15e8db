// What this process holds, and the timer that says so again and again.

import { beatMs } from "./queue.ts";

export interface Beating<T> {
  hold(id: string, what: T): void;
  /** @returns what was held by this id */
  drop(id: string): T | undefined;
  of(id: string): T | undefined;
  stop(): void;
}

/** @param beat says of all that is held that it is; a failure is as if nothing had been said */
export function createBeating<T>(beat: (held: ReadonlyMap<string, T>) => Promise<unknown>): Beating<T> {
  const held = new Map<string, T>();
  let timer: NodeJS.Timeout | undefined;

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    hold: (id, what) => {
      held.set(id, what);
      timer ??= setInterval(() => void beat(held).catch(() => {}), beatMs).unref();
    },
    drop: (id) => {
      const what = held.get(id);
      held.delete(id);
      if (held.size === 0) stop();
      return what;
    },
    of: (id) => held.get(id),
    stop,
  };
}
