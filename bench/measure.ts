// Timing of small functions, and how the numbers are printed.

import { Bench } from "tinybench";

export interface Row {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

export interface Aim {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
}

/** Runs each function for a while and returns its latencies. */
export async function measure(tasks: Readonly<Record<string, () => unknown>>, time = 400): Promise<readonly Row[]> {
  const bench = new Bench({ time, warmupTime: 100 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} did not run`);
    return { name, median: result.latency.p50, p99: result.latency.p99 };
  });
}

/** Goes through the samples one by one, round and round. */
export function rotate<T>(samples: readonly T[]): () => T {
  let next = 0;
  return () => {
    next = (next + 1) % samples.length;
    return samples[next] as T;
  };
}

const micro = (ms: number) => `${(ms * 1000).toFixed(2)} µs`.padStart(13);

/** Prints rows with their ratio to the first one, the baseline. */
export function printRows(title: string, rows: readonly Row[]): void {
  const [baseline] = rows;
  console.log(
    `\n${title}${" ".repeat(Math.max(1, 44 - title.length))}${"median".padStart(13)}${"p99".padStart(13)}    × baseline`,
  );
  for (const { name, median, p99 } of rows) {
    const ratio = baseline ? (median / baseline.median).toFixed(1) : "";
    console.log(`  ${name.padEnd(42)}${micro(median)}${micro(p99)}${ratio.padStart(12)}`);
  }
}

/** Prints an aim, and whether this run met it. */
export function printAim({ name, measured, limit, unit }: Aim): void {
  const verdict = measured <= limit ? "met" : "MISSED";
  console.log(`  aim: ${name} at most ${limit}${unit}: ${measured.toFixed(3)}${unit}, ${verdict}`);
}

/** Prints an aim that is to be reached, and whether this run did. */
export function printFloor({ name, measured, limit, unit }: Aim): void {
  const verdict = measured >= limit ? "met" : "MISSED";
  console.log(`  aim: ${name} at least ${limit}${unit}: ${measured.toFixed(3)}${unit}, ${verdict}`);
}
