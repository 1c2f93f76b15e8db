import java.io.IOException;
import java.net.*;
import java.nio.charset.StandardCharsets;

class UdpClient {
    public static void main(String[] args) throws IOException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 12345;
        byte[] text = (args.length > 1 ? args[1] : "hello").getBytes(StandardCharsets.UTF_8);
        try (var client = new DatagramSocket()) {
            // Datagrams can get lost, so never wait for ever.
            client.setSoTimeout(5000);
            // connect() sends nothing in UDP: it only notes the other side.
            client.connect(InetAddress.getByName("127.0.0.1"), port);
            client.send(new DatagramPacket(text, text.length));
            var answer = new DatagramPacket(new byte[2048], 2048);
            client.receive(answer);
            System.out.println(new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8));
        }
    }
}
