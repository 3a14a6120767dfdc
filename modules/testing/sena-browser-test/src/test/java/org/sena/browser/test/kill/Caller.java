package org.sena.browser.test.kill;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A program that calls {@code /o/sena/v1/referrals…} from an address of its own on this machine.
 */
final class Caller {

    private static final int PATIENCE_MS = 20_000;

    private final int port;
    private final String address;
    private final String key;

    /**
     * @param address one of 127.0.0.0/8: each may ask ten times in ten minutes
     * @param key an access key; empty for a stranger
     */
    Caller(int port, String address, String key) {
        this.port = port;
        this.address = address;
        this.key = key;
    }

    /**
     * What came back, whole.
     *
     * @throws IOException when nobody answers any more
     */
    Answer post(String path, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /o/sena/v1/referrals%s HTTP/1.0\r\nHost: localhost\r\n%s"
                                .formatted(path, authorization())
                        + "Content-Type: application/json\r\nContent-Length: %d\r\n"
                                .formatted(body.length)
                        + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setSoTimeout(PATIENCE_MS);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return Answer.of(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String authorization() {
        return key.isEmpty() ? "" : "Authorization: Bearer " + key + "\r\n";
    }

    /**
     * An answer.
     *
     * @param status 0 when the process died before it had said it
     */
    record Answer(int status, String body) {

        private static Answer of(String text) {
            String[] parts = text.split("\r\n\r\n", 2);
            return parts.length < 2
                    ? new Answer(0, "")
                    : new Answer(Integer.parseInt(parts[0].split(" ")[1]), parts[1]);
        }

        /** The text of a member. */
        String text(String member) {
            return body.split("\"" + member + "\"\\s*:\\s*\"", 2)[1].split("\"", 2)[0];
        }
    }
}
