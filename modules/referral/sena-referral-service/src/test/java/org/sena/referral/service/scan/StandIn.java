package org.sena.referral.service.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Takes files as clamd does and answers what it was told to answer. */
final class StandIn implements AutoCloseable {

    private final ServerSocket server;
    private final String answer;
    private final Thread thread;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    StandIn(String answer) throws IOException {
        this.answer = answer;
        server = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        thread = new Thread(this::serve, "clamd stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes everything and never says a word. */
    static StandIn silent() throws IOException {
        return new StandIn(null);
    }

    int port() {
        return server.getLocalPort();
    }

    /** What was sent to be scanned so far. */
    synchronized byte[] received() {
        return received.toByteArray();
    }

    private void serve() {
        try {
            while (true) {
                talk(server.accept());
            }
        } catch (SocketException e) {
            return; // It was closed.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void talk(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        if (command(in).equals("zINSTREAM")) {
            take(in);
        }
        if (answer != null) {
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            socket.close();
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private synchronized void take(DataInputStream in) throws IOException {
        try {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                received.write(in.readNBytes(length));
            }
        } catch (EOFException e) {
            throw new IOException("The file has no end", e);
        }
    }

    /** Afterwards nobody listens any more. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
