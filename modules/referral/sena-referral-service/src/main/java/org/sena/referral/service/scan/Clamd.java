package org.sena.referral.service.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One conversation with clamd each: commands and answers end with a zero byte. */
final class Clamd {

    private static final int CHUNK = 64 * 1024;

    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;
    private final int timeout;

    /**
     * @param timeout milliseconds for the connection, and for each answer
     */
    Clamd(String host, int port, int timeout) {
        this.host = host;
        this.port = port;
        this.timeout = timeout;
    }

    /** True when it says that it is there. */
    boolean answers() throws IOException {
        try (Socket socket = connect()) {
            DataOutputStream out = out(socket);
            command(out, "PING");
            out.flush();
            return answer(socket).equals("PONG");
        }
    }

    /**
     * Looks through a file.
     *
     * @throws IOException when the answer is neither "nothing found" nor what was found
     */
    boolean isClean(InputStream content) throws IOException {
        try (Socket socket = connect()) {
            DataOutputStream out = out(socket);
            command(out, "INSTREAM");
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (read > 0) {
                    out.writeInt(read);
                    out.write(chunk, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return verdict(answer(socket));
        }
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return true;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return false;
        }
        throw new IOException("No verdict from the scanner: " + answer);
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), timeout);
            socket.setSoTimeout(timeout);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static DataOutputStream out(Socket socket) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
    }

    private static void command(DataOutputStream out, String name) throws IOException {
        out.write(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder answer = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            if (answer.length() == LONGEST_ANSWER) {
                throw new IOException("An endless answer from the scanner");
            }
            answer.append((char) next);
        }
        return answer.toString().trim();
    }
}
