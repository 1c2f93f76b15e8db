import java.io.IOException;
import java.net.*;
import java.nio.charset.StandardCharsets;

class UdpServer {
    public static void main(String[] args) throws IOException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 12345;
        // The constructor binds. UDP has no listen and no accept.
        try (var server = new DatagramSocket(port, InetAddress.getByName("127.0.0.1"))) {
            System.out.println("listening on 127.0.0.1:" + server.getLocalPort());
            byte[] buffer = new byte[2048];
            while (true) {
                var packet = new DatagramPacket(buffer, buffer.length);
                server.receive(packet);
                String text = new String(buffer, 0, packet.getLength(), StandardCharsets.UTF_8);
                byte[] answer = ("echo: " + text).getBytes(StandardCharsets.UTF_8);
                // One socket serves everybody; the packet says whom to answer.
                server.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            }
        }
    }
}
