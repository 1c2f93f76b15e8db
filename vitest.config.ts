import { defineConfig } from "vitest/config";

/** Tests that leave nothing behind in their process: their files share a worker's modules, which are read and built once. */
const plain = [
  "test/{adapters,commands,core,daily,docs,http,installations,lessons,messages,ports,preferences,questions,quiz,registry,samples,team}/**/*.test.ts",
  "test/*.test.ts",
];

const shared = { testTimeout: 20_000, hookTimeout: 20_000 };

export default defineConfig({
  test: {
    // Many tests wait for others: a worker for each processor would leave them idle.
    maxWorkers: 3,
    projects: [
      { test: { ...shared, name: "plain", include: plain, isolate: false } },
      { test: { ...shared, name: "whole", include: ["test/**/*.test.ts"], exclude: plain } },
    ],
    coverage: { provider: "v8", include: ["src/**/*.ts", "commands/**/*.ts"] },
  },
});
