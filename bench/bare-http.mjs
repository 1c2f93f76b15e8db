// The baseline for interactions over HTTP: a bare Hono route that only verifies Discord's signature and answers the same always.

import { createPublicKey, verify } from "node:crypto";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const { DISCORD_PUBLIC_KEY = "" } = process.env;
const x = Buffer.from(DISCORD_PUBLIC_KEY, "hex").toString("base64url");
const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
const pong = { type: 4, data: { content: "pong", allowed_mentions: { parse: [] } } };

const app = new Hono();
app.post("/discord/interactions", async (context) => {
  const signature = Buffer.from(context.req.header("x-signature-ed25519") ?? "", "hex");
  const timestamp = context.req.header("x-signature-timestamp") ?? "";
  const body = await context.req.text();
  if (!verify(null, Buffer.from(timestamp + body), key, signature)) return context.text("not signed", 401);
  return context.json(pong);
});
const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
  console.log(`http://localhost:${port}/`),
);
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
