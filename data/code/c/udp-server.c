#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

int main(int argc, char **argv) {
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof addr;
    addr.sin_port = htons(argc > 1 ? atoi(argv[1]) : 12345);
    /* UDP has no listen and no accept: after bind datagrams come in. */
    int server = socket(AF_INET, SOCK_DGRAM, 0);
    if (bind(server, (struct sockaddr *)&addr, len) < 0) {
        perror("bind");
        return 1;
    }
    getsockname(server, (struct sockaddr *)&addr, &len);
    printf("listening on 127.0.0.1:%d\n", ntohs(addr.sin_port));
    fflush(stdout);
    char data[2048] = "echo: ";
    const size_t head = strlen(data);
    for (;;) {
        /* One socket serves everybody; client says whom to answer. */
        struct sockaddr_in client;
        len = sizeof client;
        ssize_t n = recvfrom(server, data + head, sizeof data - head, 0, (struct sockaddr *)&client, &len);
        if (n >= 0) sendto(server, data, head + n, 0, (struct sockaddr *)&client, len);
    }
}
