#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN); /* a client that left early must not end the server */
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof addr;
    addr.sin_port = htons(argc > 1 ? atoi(argv[1]) : 12345);
    int server = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on); /* restart despite TIME_WAIT */
    /* bind takes the port, listen lets clients queue for it. */
    if (bind(server, (struct sockaddr *)&addr, len) < 0 || listen(server, 16) < 0) {
        perror("bind or listen");
        return 1;
    }
    getsockname(server, (struct sockaddr *)&addr, &len);
    printf("listening on 127.0.0.1:%d\n", ntohs(addr.sin_port));
    fflush(stdout);
    char *line = NULL;
    for (size_t size = 0;;) {
        int client = accept(server, NULL, NULL); /* a new socket, on the same port */
        FILE *in = fdopen(client, "r");
        while (in && getline(&line, &size, in) > 0) dprintf(client, "echo: %s", line);
        if (in) fclose(in); /* and on to the next client in the queue */
    }
}
