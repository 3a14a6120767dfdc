package org.sena.mail.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers as it is told; "hang up" is an answer too. */
final class ScriptedServer implements AutoCloseable {

    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /**
     * @param answers by the first word of a command; "." is the end of the message; 250 for others
     */
    ScriptedServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        Thread thread = new Thread(this::serve, "scripted-mail-server");

        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
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
                                        client.getInputStream(), StandardCharsets.UTF_8))) {
            boolean goesOn = say(client, answers.getOrDefault("hello", "220 hello"));

            boolean inMessage = false;

            while (goesOn) {
                String line = lines.readLine();

                if (line == null) {
                    return;
                }

                if (!inMessage || line.equals(".")) {
                    inMessage = false;
                    goesOn = say(client, answer(line));
                    inMessage = line.equals("DATA");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(String line) {
        String usual = line.equals("DATA") ? "354 go on" : "250 ok";

        return answers.getOrDefault(line.split("[ :]")[0], usual);
    }

    private static boolean say(Socket client, String answer) throws IOException {
        if (answer.equals(HANG_UP)) {
            return false;
        }

        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));

        return true;
    }
}
