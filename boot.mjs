// The first file to run: plain JavaScript, so that even an old Node can read it and say what is missing.

import module from "node:module";

const needed = 24;
const [major] = process.versions.node.split(".");

if (Number(major) < needed) {
  console.error(
    `Portly needs Node ${needed} or newer, but this is Node ${process.versions.node}: run \`npm ci\` and then \`npm start\`, which brings the right one along.`,
  );
  process.exit(1);
}

module.enableCompileCache?.();
const [, , verb = "start"] = process.argv;
// A bot leaves little garbage: a small space for young objects saves 25 MB, for some more collections, all of them short.
if (verb === "start") process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
const { main } = await import("./src/main.ts");
await main(process.argv.slice(2));
