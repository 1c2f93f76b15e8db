#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

int main(int argc, char **argv) {
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    addr.sin_port = htons(argc > 1 ? atoi(argv[1]) : 12345);
    const char *text = argc > 2 ? argv[2] : "hello";
    int client = socket(AF_INET, SOCK_DGRAM, 0);
    struct timeval wait = {.tv_sec = 5}; /* datagrams can get lost: do not wait for ever */
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    /* connect sends nothing in UDP: it only notes the other side. */
    connect(client, (struct sockaddr *)&addr, sizeof addr);
    send(client, text, strlen(text), 0);
    char answer[2048];
    ssize_t n = recv(client, answer, sizeof answer, 0);
    if (n < 0) {
        perror("recv");
        return 1;
    }
    printf("%.*s\n", (int)n, answer);
    close(client);
    return 0;
}
