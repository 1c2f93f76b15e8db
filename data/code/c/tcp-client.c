#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char **argv) {
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    addr.sin_port = htons(argc > 1 ? atoi(argv[1]) : 12345);
    /* A client needs no bind: connect lets the system pick an ephemeral port. */
    int server = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(server, (struct sockaddr *)&addr, sizeof addr) < 0) {
        perror("connect");
        return 1;
    }
    dprintf(server, "%s\n", argc > 2 ? argv[2] : "hello");
    /* The answer may come in pieces, so read up to the end of the line. */
    FILE *in = fdopen(server, "r");
    char *answer = NULL;
    size_t size = 0;
    if (getline(&answer, &size, in) < 0) {
        fprintf(stderr, "no answer\n");
        return 1;
    }
    fputs(answer, stdout);
    free(answer);
    fclose(in);
    return 0;
}
