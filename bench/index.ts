// `npm run bench`: every benchmark, one after the other. Ratios count, not milliseconds: machines differ.

await import("./answers.ts");
await import("./search.ts");
await import("./start.ts");
await import("./bot.ts");
await import("./playground.ts");
await import("./daily.ts");
await import("./replicas.ts");
await import("./http.ts");
await import("./slack-http.ts");
