package org.sena.browser.test.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.Node;

/**
 * A plain load balancer for HTTP: in turn, people who come back to the node they were at, and
 * nobody to a node that does not say it is ready. It tries nothing twice, so that every request
 * that a node loses is seen.
 */
final class Balancer implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Node> nodes;
    private final ServerSocket door;
    private final ExecutorService answering = Executors.newCachedThreadPool();
    private final ScheduledExecutorService looking = Executors.newScheduledThreadPool(2);
    private final HttpClient health = HttpClient.newHttpClient();
    private final Set<Node> ready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();

    Balancer(List<Node> nodes) throws IOException {
        this.nodes = nodes;
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        nodes.forEach(this::look);
        nodes.forEach(
                node ->
                        looking.scheduleWithFixedDelay(
                                () -> look(node),
                                MILLISECONDS_BETWEEN_LOOKS,
                                MILLISECONDS_BETWEEN_LOOKS,
                                TimeUnit.MILLISECONDS));
        answering.execute(this::welcome);
    }

    /** Without a slash at the end. */
    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** What no node answered, a line each. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    void awaitReady(Node node) {
        new FluentWait<>(ready)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(MILLISECONDS_BETWEEN_LOOKS))
                .until(now -> now.contains(node));
    }

    @Override
    public void close() throws IOException {
        door.close();
        looking.shutdownNow();
        answering.shutdownNow();
    }

    private void look(Node node) {
        if (isReady(node)) {
            ready.add(node);
        } else {
            ready.remove(node);
        }
    }

    private boolean isReady(Node node) {
        try {
            return health.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            node.address()
                                                                    + "/o/sena/v1/health/ready"))
                                            .timeout(PATIENCE)
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException nobody) {
            return false;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();

            return false;
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();

                answering.execute(() -> answer(client));
            } catch (IOException exception) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(exception);
                }
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            HttpHead asked = HttpHead.read(client.getInputStream());

            if (asked.isEmpty()) {
                return;
            }

            Node node = nodeOf(asked);

            if (!pass(client, asked, node)) {
                lost.add(asked.firstLine() + " at node " + nodes.indexOf(node));
                client.getOutputStream()
                        .write("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n".getBytes());
            }
        } catch (IOException gone) {
            // The visitor went away, which is theirs to do.
        }
    }

    /** False when the node did not answer. */
    private boolean pass(Socket client, HttpHead asked, Node node) throws IOException {
        HttpHead answered;

        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
            there.setTcpNoDelay(true);

            try {
                there.getOutputStream().write(asked.with("Connection: close"));
                asked.copyBody(client.getInputStream(), there.getOutputStream());
                answered = HttpHead.read(there.getInputStream());
            } catch (IOException nothing) {
                return false;
            }

            if (answered.isEmpty()) {
                return false;
            }

            client.getOutputStream()
                    .write(
                            answered.with(
                                    "Connection: close",
                                    "Set-Cookie: NODE=" + nodes.indexOf(node) + "; Path=/"));
            there.getInputStream().transferTo(client.getOutputStream());

            return true;
        } catch (ConnectException closed) {
            return false;
        }
    }

    /** Where they were, if that is ready; else whose turn it is. */
    private Node nodeOf(HttpHead asked) {
        for (Node node : nodes) {
            if (asked.hasCookie("NODE=" + nodes.indexOf(node)) && ready.contains(node)) {
                return node;
            }
        }

        List<Node> open = nodes.stream().filter(ready::contains).toList();
        List<Node> some = open.isEmpty() ? nodes : open;

        return some.get(turn.getAndIncrement() % some.size());
    }
}
