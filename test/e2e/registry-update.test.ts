import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registryCsv } from "../helpers/registry-files.ts";
import { runPortly } from "../helpers/run-portly.ts";

let dataDir: string;
const file = (name: string) => join(dataDir, name);

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "portly-"));
  writeFileSync(file("iana.csv"), registryCsv());
  writeFileSync(file("half.csv"), registryCsv().slice(0, 500_000));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const ask = async (line: string, ...more: string[]) => (await runPortly(["ask", line, ...more], { dataDir })).out;

test("registry:update takes the file in, and answers tell what it says", async () => {
  expect(await ask("/portly help")).toContain("as it comes with Portly");
  const { code, out } = await runPortly(["registry:update", file("iana.csv")], { dataDir });
  expect(code).toBe(0);
  expect(out).toMatch(/^Took in 14\d{3} records of 2021-10-01 /);
  expect(await ask("/portly help")).toContain("IANA's registry of 2021-10-01, taken in from IANA's own file");
  const https = await ask("/port 443");
  expect(https).toContain("https (TCP, UDP)");
  expect(https).toMatch(/since 2021-10-01 · RFC 9110 <https:\/\/www\.rfc-editor\.org\/rfc\/rfc9110>/);
  expect(https).toContain("(as of 2021-10-01)");
  expect(await ask("/port 79")).toMatch(/Unregistered use reported to IANA:\s+Unauthorized use by some mail users/);
  expect(await ask("/port 3000", "--locale", "ko")).toMatch(/IANA 비고 \(영문\):\s+hbci: Notes with a "quote"/);
});

test("a broken file changes nothing and says why", async () => {
  const { code, err } = await runPortly(["registry:update", file("half.csv")], { dataDir });
  expect(code).toBe(1);
  expect(err).toMatch(/half\.csv .+\nNothing was changed\.\n$/);
  expect(await ask("/portly help")).toContain("IANA's registry of 2021-10-01");
});

test("a call that makes no sense gets the usage", async () => {
  const { code, err } = await runPortly(["registry:update", "--now"], { dataDir });
  expect(code).toBe(2);
  expect(err).toContain("Usage: npm run -s registry:update");
});
