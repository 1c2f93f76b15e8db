import { createServer } from "node:net";

const port = Number(process.argv[2] ?? 12345);

// Called for each client that was accepted, with a new socket on the same port.
const server = createServer((client) => {
  let rest = "";
  client.setEncoding("utf8");
  client.on("error", (error) => console.error(error.message));
  // TCP is a stream of bytes: a piece may hold half a line, or several lines.
  client.on("data", (piece) => {
    const lines = (rest + piece).split("\n");
    rest = lines.pop();
    for (const line of lines) client.write(`echo: ${line}\n`);
  });
});

// listen() binds the port and starts to listen on it.
server.listen(port, "127.0.0.1", () => {
  console.log(`listening on 127.0.0.1:${server.address().port}`);
});
