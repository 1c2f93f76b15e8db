import socket
import sys
import threading
from contextlib import suppress


def serve(client):
    # TCP is a stream of bytes; makefile cuts it into lines for us.
    with suppress(ConnectionError), client, client.makefile("rb") as lines:
        for line in lines:
            client.sendall(b"echo: " + line)


port = int(sys.argv[1]) if len(sys.argv) > 1 else 12345
# create_server does socket(), bind() and listen() in one call.
with socket.create_server(("127.0.0.1", port)) as server:
    print("listening on 127.0.0.1:%d" % server.getsockname()[1], flush=True)
    while True:
        # accept() returns a new socket for each client, on the same port.
        client, address = server.accept()
        threading.Thread(target=serve, args=(client,), daemon=True).start()
