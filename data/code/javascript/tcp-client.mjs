import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";

const port = Number(process.argv[2] ?? 12345);
const text = process.argv[3] ?? "hello";

// A client needs no bind: the system picks an ephemeral port for it.
const server = connect(port, "127.0.0.1");
server.write(`${text}\n`);

// The answer may come in pieces, so read up to the end of the line.
const lines = createInterface({ input: server });
const [answer] = await once(lines, "line", { signal: AbortSignal.timeout(5000) });
console.log(answer);
server.end();
