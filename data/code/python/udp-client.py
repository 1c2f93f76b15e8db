import socket
import sys

port = int(sys.argv[1]) if len(sys.argv) > 1 else 12345
text = sys.argv[2] if len(sys.argv) > 2 else "hello"

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
    # Datagrams can get lost, so never wait for ever.
    client.settimeout(5)
    # connect() sends nothing in UDP: it only notes the other side.
    client.connect(("127.0.0.1", port))
    client.send(text.encode())
    print(client.recv(2048).decode())
