package main

import (
	"fmt"
	"log"
	"net"
	"os"
)

func main() {
	port := append(os.Args[1:], "12345")[0] // the first argument, or 12345
	// UDP has no accept: ListenPacket binds the port, and datagrams come in.
	server, err := net.ListenPacket("udp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening on", server.LocalAddr())
	buffer := make([]byte, 2048)
	for {
		// One socket serves everybody; the address says whom to answer.
		n, client, err := server.ReadFrom(buffer)
		if err != nil {
			log.Fatal(err)
		}
		server.WriteTo(append([]byte("echo: "), buffer[:n]...), client)
	}
}
