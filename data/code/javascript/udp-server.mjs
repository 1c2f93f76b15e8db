import { createSocket } from "node:dgram";

const port = Number(process.argv[2] ?? 12345);
const server = createSocket("udp4");

// One socket serves everybody; client.address and client.port say whom to answer.
server.on("message", (data, client) => {
  server.send(["echo: ", data], client.port, client.address, (error) => {
    if (error) console.error(error.message);
  });
});

server.on("listening", () => {
  console.log(`listening on 127.0.0.1:${server.address().port}`);
});

// UDP has no listen and no accept: after bind() datagrams come in.
server.bind(port, "127.0.0.1");
