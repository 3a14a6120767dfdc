package org.sena.it.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A mail server that takes one message, in the words of RFC 5321. */
final class Mailbox implements AutoCloseable {

    private final ServerSocket socket;
    private final CompletableFuture<String> message = new CompletableFuture<>();

    Mailbox() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        new Thread(this::serve, "mailbox").start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** All lines of the message, headers first. */
    CompletableFuture<String> message() {
        return message;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket client = socket.accept();
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 mailbox");

            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("DATA")) {
                    say(client, "354 go on");
                    message.complete(text(lines));
                }

                say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException e) {
            message.completeExceptionally(new UncheckedIOException(e));
        }
    }

    private static String text(BufferedReader lines) throws IOException {
        StringBuilder text = new StringBuilder();

        for (String line = lines.readLine(); !line.equals("."); line = lines.readLine()) {
            text.append(line).append('\n');
        }

        return text.toString();
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
