import socket
import sys

port = int(sys.argv[1]) if len(sys.argv) > 1 else 12345

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
    # UDP has no listen() and no accept(): after bind() datagrams come in.
    server.bind(("127.0.0.1", port))
    print("listening on 127.0.0.1:%d" % server.getsockname()[1], flush=True)
    while True:
        # One socket serves everybody; the address says whom to answer.
        data, client = server.recvfrom(2048)
        server.sendto(b"echo: " + data, client)
