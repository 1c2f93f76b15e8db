import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;

class TcpClient {
    public static void main(String[] args) throws IOException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 12345;
        String text = args.length > 1 ? args[1] : "hello";
        // A client needs no bind: the system picks an ephemeral port for it.
        try (var server = new Socket("127.0.0.1", port)) {
            server.setSoTimeout(5000);
            server.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
            // The answer may come in pieces, so read up to the end of the line.
            var in = new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8);
            String answer = new BufferedReader(in).readLine();
            if (answer == null) throw new EOFException("closed without an answer");
            System.out.println(answer);
        }
    }
}
