// Prometheus's text format, read strictly: what it does not allow throws.

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: Sample[];
}

/** Prometheus reads NaN in any case, and the library writes "Nan". */
const sampleForm = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?)|[+-]Inf|NaN|Nan)$/;
const labelForm = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;
const types = ["counter", "gauge", "histogram", "summary", "untyped"];

function readLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  labelForm.lastIndex = 0;
  while (labelForm.lastIndex < text.length) {
    const [, name, value] = labelForm.exec(text) ?? [];
    if (name === undefined || value === undefined || name in labels) throw new Error(`labels: ${text}`);
    labels[name] = value;
  }
  return labels;
}

function readSample(line: string): Sample {
  const [, name, labels = "", value] = sampleForm.exec(line) ?? [];
  if (name === undefined) throw new Error(`no sample: ${line}`);
  return { name, labels: readLabels(labels), value: value === "+Inf" ? Number.POSITIVE_INFINITY : Number(value) };
}

/** Each class of a histogram holds those below it, and the last one all. */
function checkHistogram(family: string, samples: readonly Sample[]): void {
  const series = Map.groupBy(samples, ({ labels: { le, ...rest } }) => JSON.stringify(rest));
  for (const [labels, all] of series) {
    const counts = all.filter(({ name }) => name === `${family}_bucket`).map(({ value }) => value);
    const total = all.find(({ name }) => name === `${family}_count`)?.value;
    const isRising = counts.every((count, index) => index === 0 || count >= (counts[index - 1] ?? 0));
    if (!isRising || counts.at(-1) !== total) throw new Error(`histogram ${family} ${labels}`);
  }
}

/** Reads a whole answer of `/metrics`, by family. */
export function readPrometheus(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  const families = new Map<string, Family>();
  let help = "";
  let current: [string, Family] | undefined;
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const [, kind, name, rest = ""] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line) ?? [];
    if (kind === "HELP") help = rest;
    else if (kind === "TYPE" && name !== undefined) {
      if (!types.includes(rest) || families.has(name)) throw new Error(`type: ${line}`);
      current = [name, { type: rest, help, samples: [] }];
      families.set(...current);
    } else {
      const sample = readSample(line);
      const [family, { type, samples }] = current ?? ["", { type: "", help, samples: [] }];
      const parts = type === "histogram" ? ["_bucket", "_sum", "_count"] : [""];
      if (!parts.some((part) => sample.name === family + part)) throw new Error(`${line} does not belong to ${family}`);
      samples.push(sample);
    }
  }
  for (const [name, { type, samples }] of families) if (type === "histogram") checkHistogram(name, samples);
  return families;
}
