import socket
import sys

port = int(sys.argv[1]) if len(sys.argv) > 1 else 12345
text = sys.argv[2] if len(sys.argv) > 2 else "hello"

# A client needs no bind(): the system picks an ephemeral port for it.
with socket.create_connection(("127.0.0.1", port), timeout=5) as server:
    server.sendall(text.encode() + b"\n")
    # The answer may come in pieces, so read up to the end of the line.
    with server.makefile("r", encoding="utf-8") as lines:
        answer = lines.readline()

if not answer:
    sys.exit("the server closed the connection without an answer")
print(answer.rstrip("\n"))
