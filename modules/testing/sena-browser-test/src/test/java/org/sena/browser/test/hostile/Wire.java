package org.sena.browser.test.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * HTTP/1.1 byte for byte, so that what no client would send can be sent. Keeps its connection; for
 * one thread.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private final String from;
    private Socket socket;
    private InputStream in;

    /**
     * @param from the address on this machine to come from, so that the product can tell clients
     *     apart
     */
    Wire(int port, String from) {
        this.port = port;
        this.from = from;
    }

    /**
     * @param headOnly true when the answer has no body whatever it says
     * @throws java.net.SocketTimeoutException when there is no answer within a minute
     */
    Answer send(byte[] request, boolean headOnly) throws IOException {
        boolean fresh = socket == null;
        try {
            return exchange(request, headOnly);
        } catch (EOFException | SocketException e) {
            close();
            if (fresh) {
                throw e;
            }
            return exchange(request, headOnly); // The kept connection had been closed meanwhile.
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Answer exchange(byte[] request, boolean headOnly) throws IOException {
        if (socket == null) {
            connect();
        }
        boolean whole = true;
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (SocketException e) {
            whole = false; // Answered before all was said: the answer may still be there.
        }
        Answer answer = read(headOnly);
        if (!whole || answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return answer;
    }

    private void connect() throws IOException {
        socket = new Socket();
        try {
            socket.bind(new InetSocketAddress(from, 0));
        } catch (IOException e) { // Not every system has more than one address of its own.
            socket = new Socket();
        }
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Answer read(boolean headOnly) throws IOException {
        String[] start = line().split(" ", 3);
        int status = Integer.parseInt(start[1]);
        List<String[]> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.add(new String[] {line.substring(0, Math.max(0, colon)), after(line, colon)});
        }
        if (status >= 100 && status < 200) {
            return read(headOnly);
        }
        Answer head = new Answer(status, headers, new byte[0]);
        if (headOnly || status == 204 || status == 304) {
            return head;
        }
        return new Answer(status, headers, body(head));
    }

    private static String after(String line, int colon) {
        return line.substring(colon + 1).strip();
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").isPresent()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = chunk(); size > 0; size = chunk()) {
                all.write(in.readNBytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        int length = head.header("Content-Length").map(Integer::parseInt).orElse(-1);
        return length < 0 ? in.readAllBytes() : in.readNBytes(length);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The connection ended");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
