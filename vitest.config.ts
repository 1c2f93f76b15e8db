import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest, longest first: what comes last has nothing beside it. Their size, which decides else, does not tell. */
const slow = [
  ...["doctor/doctor", "storage/postgres", "e2e/playground", "e2e/many-machines", "e2e/operations"],
  ...["e2e/start", "adapters/playground/playground", "e2e/discord-replicas", "daily/year", "lessons/code-samples"],
  ...["daily/kill", "http/operations", "storage/sqlite", "adapters/discord/shards", "ports/quick-catalogue"],
];

const gone = slow.filter((name) => !existsSync(new URL(`test/${name}.test.ts`, import.meta.url)));
if (gone.length > 0) throw new Error(`vitest.config.ts lists tests that are gone: ${gone.join(", ")}`);

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = slow.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return rank < 0 ? slow.length : rank;
};

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests leave nothing behind in their process: their files share a worker's modules, which are read and built once.
    isolate: false,
    // Many tests wait for others: a worker for each processor would leave them idle.
    maxWorkers: 4,
    sequence: { sequencer: SlowFirst },
    testTimeout: 20_000,
    hookTimeout: 20_000,
    coverage: { provider: "v8", include: ["src/**/*.ts", "commands/**/*.ts"] },
  },
});
