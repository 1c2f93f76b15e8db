// One example of every fault, for the gallery: a new kind of fault does not compile until it has one.

import type { FaultContexts } from "../../core/fault.ts";

export const faultSamples: FaultContexts = {
  "unknown-command": { given: "/prot" },
  "unknown-subcommand": { command: "socket", given: "explian", known: ["explain", "compare", "parse"] },
  "missing-option": { command: "port", option: "query" },
  "too-long": { limit: 1000 },
  "not-a-choice": { given: "quic", choices: ["tcp", "udp", "sctp", "dccp"] },
  "stale-button": {},
  "message-hidden": {},
  "no-port-in-it": { given: "postgres" },
  "port-too-large": { given: "65536" },
  "port-negative": { given: "-1" },
  "port-fraction": { given: "80.5" },
  "port-exponent": { given: "8e3", port: 8000 },
  "port-hexadecimal": { given: "0x1F90", port: 8080 },
  "port-foreign-digits": { given: "８０８０", port: 8080 },
  "count-invalid": { given: "99", most: 10 },
  "range-backwards": { from: 9000, to: 8000 },
  "list-too-long": { limit: 20 },
  "list-item": { given: "22,,80" },
  "address-invalid": { given: "http://:80:80" },
  "ipv6-needs-brackets": { given: "2001:db8::1:443" },
  "scheme-unknown": { scheme: "gopherr" },
  "service-unknown": { given: "postgrass", nearest: ["PostgreSQL", "PostGIS"] },
  "topic-unknown": { given: "sockt opera", known: ["Socket", "Port", "Ranges"] },
  "not-understood": {},
  unexpected: { reference: "0badcafe" },
};
