package main

import (
	"bufio"
	"fmt"
	"log"
	"net"
	"os"
)

func main() {
	port := append(os.Args[1:], "12345")[0]               // the first argument, or 12345
	listener, err := net.Listen("tcp", "127.0.0.1:"+port) // socket, bind and listen in one call
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening on", listener.Addr())
	for {
		client, err := listener.Accept() // a new socket for each client, on the same port
		if err != nil {
			log.Fatal(err)
		}
		go func() {
			defer client.Close()
			for lines := bufio.NewScanner(client); lines.Scan(); {
				fmt.Fprintf(client, "echo: %s\n", lines.Text())
			}
		}()
	}
}
