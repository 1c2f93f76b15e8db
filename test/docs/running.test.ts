import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { parse } from "yaml";
import { createMetrics } from "../../src/metrics.ts";
import { createCore } from "../../src/portly.ts";
import { openStorage } from "../../src/storage/index.ts";
import { readPrometheus } from "../helpers/prometheus.ts";

const page = readFileSync(new URL("../../docs/running.md", import.meta.url), "utf8");

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Every family that Portly itself counts, with one sample of each, which tells its labels. */
async function readFamilies() {
  const metrics = createMetrics(async () => [{ platform: "p", state: "due", count: 1 }]);
  metrics.answered("p", "c", "ok", 1);
  metrics.reconnected("p");
  metrics.refused("p", "forged");
  metrics.limited("p", "user");
  metrics.delivered("p", "posted", 1);
  return readPrometheus((await metrics.read()).text);
}

test("the page's table has every metric as it is declared", async () => {
  const rows = [...(await readFamilies())]
    .filter(([name]) => name.startsWith("portly_"))
    .map(([name, { type, help, samples }]) => {
      const labels = Object.keys(samples[0]?.labels ?? {}).filter((label) => label !== "le");
      return `| \`${name}\` | ${type} | ${labels.map((label) => `\`${label}\``).join(", ")} | ${help} |`;
    });
  expect(rows.length).toBeGreaterThan(5);
  const table = ["| metric | kind | labels | what it counts |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const [, shown = ""] = /<!-- metrics -->([\s\S]*)<!-- \/metrics -->/.exec(page) ?? [];
  expect(shown.trim()).toBe(table);
});

test("the examples of alerts ask for metrics that there are", async () => {
  const [, text = ""] = /```yaml\n(groups:[\s\S]*?)```/.exec(page) ?? [];
  const { groups } = parse(text) as { groups: { rules: { alert: string; expr: string }[] }[] };
  const families = await readFamilies();
  const rules = groups.flatMap((group) => group.rules);
  expect(rules.length).toBeGreaterThan(5);
  for (const { alert, expr } of rules) {
    const named = expr.match(/\b(?:portly|nodejs)_\w+/g) ?? [];
    for (const name of named) expect(families.has(name.replace(/_bucket$/, "")), `${alert}: ${name}`).toBe(true);
    // Each label in braces is one of that metric's.
    for (const [, name = "", label = ""] of expr.matchAll(/\b(portly_\w+)\{(\w+)/g))
      expect(Object.keys(families.get(name)?.samples[0]?.labels ?? {}), alert).toContain(label);
  }
});

/** The commands behind a mark, as they stand on the page. */
function commandsOf(mark: string): string {
  const [, text = ""] = new RegExp(`<!-- run:${mark} -->\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  expect(text, mark).not.toBe("");
  return text;
}

test("a backup that is made while the bot writes is whole, and brings back what was kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portly-backup-"));
  folders.push(folder);
  const run = (mark: string) => {
    const env = { ...process.env, PATH: `${join(process.execPath, "..")}:${process.env.PATH}` };
    return new Promise<{ readonly failed: boolean; readonly err: string }>((resolve) => {
      execFile("sh", ["-ec", commandsOf(mark)], { cwd: folder, env }, (error, _out, err) =>
        resolve({ failed: error !== null, err }),
      );
    });
  };
  const asker = { platform: "discord", user: "1", place: "9", mayManage: true };
  const open = () => {
    const storage = openStorage({ dataDir: join(folder, ".portly") });
    const core = createCore({ storage });
    const call = (command: string, options: Record<string, string>) =>
      core.respond({ command, options, locale: "en", asker });
    return {
      storage,
      add: (name: string, port: string) => call("team add", { name, port }),
      list: () => call("team list", {}),
    };
  };

  const running = open();
  await running.add("before", "41001");
  const backingUp = run("backup");
  let isDone = false;
  void backingUp.finally(() => {
    isDone = true;
  });
  let written = 0;
  for (; !isDone && written < 190; written += 1) await running.add(`meanwhile-${written}`, String(42_000 + written));
  expect(await backingUp).toEqual({ failed: false, err: "" });
  expect(written).toBeGreaterThan(5);
  await running.add("after", "43001");
  await running.storage.close();
  expect((await run("backup")).failed, "a file that is there is not replaced").toBe(true);

  expect((await run("restore")).failed).toBe(false);
  expect(existsSync(join(folder, ".portly/portly.db-wal"))).toBe(false);
  const restored = open();
  const text = JSON.stringify(await restored.list());
  await restored.storage.close();
  expect(text).toContain("before");
  expect(text).not.toContain("43001");
});
