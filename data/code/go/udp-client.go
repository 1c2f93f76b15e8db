package main

import (
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
	client, err := net.Dial("udp", "127.0.0.1:"+port) // sends nothing, only notes the other side
	if err != nil {
		log.Fatal(err)
	}
	client.SetDeadline(time.Now().Add(5 * time.Second)) // datagrams can get lost
	fmt.Fprint(client, text)
	buffer := make([]byte, 2048)
	n, err := client.Read(buffer)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(buffer[:n]))
	client.Close()
}
