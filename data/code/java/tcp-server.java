import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;

class TcpServer {
    public static void main(String[] args) throws IOException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 12345;
        // The constructor binds and listens; up to 50 clients wait in the queue.
        try (var server = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"))) {
            System.out.println("listening on 127.0.0.1:" + server.getLocalPort());
            while (true) {
                // accept() returns a new socket for each client, on the same port.
                Socket client = server.accept();
                new Thread(() -> serve(client)).start();
            }
        }
    }

    static void serve(Socket client) {
        try (client; var in = new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)) {
            var lines = new BufferedReader(in);
            for (String line; (line = lines.readLine()) != null; ) {
                client.getOutputStream().write(("echo: " + line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }
}
