package main

import (
	"bufio"
	"fmt"
	"log"
	"net"
	"os"
	"time"
)

func main() {
	port, text := append(os.Args[1:], "12345")[0], "hello"
	if len(os.Args) > 2 {
		text = os.Args[2]
	}
	server, err := net.Dial("tcp", "127.0.0.1:"+port) // the system picks our own, ephemeral port
	if err != nil {
		log.Fatal(err)
	}
	server.SetDeadline(time.Now().Add(5 * time.Second))
	fmt.Fprintln(server, text)
	answer, err := bufio.NewReader(server).ReadString('\n') // it may come in pieces
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(answer)
	server.Close()
}
