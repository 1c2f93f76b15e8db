// What whoever runs Portly asks it over HTTP: whether it lives, whether it is ready, and what it counted.

import { Hono } from "hono";

/** How one part is: "ok", or in a few words what it lacks. */
export type Checks = Readonly<Record<string, string>>;

export interface OperationsParts {
  /** How the database and every platform are now. */
  readonly check: () => Promise<Checks>;
  /** What was counted, in Prometheus's text format, and its content type. */
  readonly metrics: () => Promise<{ readonly text: string; readonly type: string }>;
}

/** However often readiness is asked for, what it rests on is asked once in so many milliseconds. */
const restMs = 1000;

/** The routes `/healthz`, `/readyz` and `/metrics`. None of them tells anything of users, places or secrets. */
export function createOperations({ check, metrics }: OperationsParts): Hono {
  let latest: { readonly at: number; readonly checks: Promise<Checks> } | undefined;

  function checkSeldom(): Promise<Checks> {
    if (!latest || performance.now() - latest.at > restMs) latest = { at: performance.now(), checks: check() };
    return latest.checks;
  }

  const routes = new Hono();
  routes.get("/healthz", (context) => context.json({ status: "ok" }));
  routes.get("/readyz", async (context) => {
    const checks = await checkSeldom();
    const isReady = Object.values(checks).every((state) => state === "ok");
    return context.json({ status: isReady ? "ready" : "not ready", checks }, isReady ? 200 : 503);
  });
  routes.get("/metrics", async (context) => {
    const { text, type } = await metrics();
    return context.body(text, 200, { "content-type": type });
  });
  return routes;
}
