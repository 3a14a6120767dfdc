package org.sena.it.referral;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.FrameworkUtil;

/** Calls {@code /o/sena/v1/…} of this runtime from an address of one's own on this machine. */
final class RestClient {

    private final String address;
    private final String key;

    /**
     * @param address one of 127.0.0.0/8, so that clients can be told apart
     * @param key the access key; empty for a stranger
     */
    RestClient(String address, String key) {
        this.address = address;
        this.key = key;
    }

    Answer get(String path) throws IOException {
        return call("GET", path, "");
    }

    Answer post(String path, String json) throws IOException {
        return call("POST", path, json);
    }

    private Answer call(String method, String path, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head =
                method
                        + " /o/sena/v1/"
                        + path
                        + " HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\n"
                        + (key.isEmpty() ? "" : "Authorization: Bearer " + key + "\r\n")
                        + (body.length == 0
                                ? ""
                                : "Content-Type: application/json\r\nContent-Length: "
                                        + body.length
                                        + "\r\n")
                        + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port()));
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return new Answer(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static int port() {
        return Integer.parseInt(
                FrameworkUtil.getBundle(RestClient.class)
                        .getBundleContext()
                        .getProperty("org.osgi.service.http.port"));
    }

    /** What came back. */
    static final class Answer {

        private final int status;
        private final Map<String, String> headers = new TreeMap<>();
        private final String body;

        Answer(String text) {
            String[] parts = text.split("\r\n\r\n", 2);
            String[] lines = parts[0].split("\r\n");
            status = Integer.parseInt(lines[0].split(" ")[1]);
            for (int i = 1; i < lines.length; i++) {
                String[] header = lines[i].split(": *", 2);
                headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
            }
            body = parts.length < 2 ? "" : parts[1];
        }

        int status() {
            return status;
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String body() {
            return body;
        }

        /** The text of a member, found by its name; empty when there is none. */
        String text(String member) {
            String[] parts = body.split("\"" + member + "\"\\s*:\\s*\"", 2);
            return parts.length < 2 ? "" : parts[1].substring(0, parts[1].indexOf('"'));
        }
    }
}
