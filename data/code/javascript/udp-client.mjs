import { createSocket } from "node:dgram";
import { once } from "node:events";

const port = Number(process.argv[2] ?? 12345);
const text = process.argv[3] ?? "hello";

const client = createSocket("udp4");
// connect() sends nothing in UDP: it only notes the other side.
client.connect(port, "127.0.0.1");
await once(client, "connect");
client.send(text);

// Datagrams can get lost, so never wait for ever.
const [answer] = await once(client, "message", { signal: AbortSignal.timeout(5000) });
console.log(answer.toString());
client.close();
