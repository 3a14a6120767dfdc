package org.sena.directory.exchange.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real server that answers as it is told, well or badly. Unknown addresses are not found. */
public final class FaultyServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<HttpExchange, Said>> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public FaultyServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Everything that was asked for, in order, with its query. */
    public List<String> asked() {
        return asked;
    }

    /** Answers that path and query with JSON. */
    public FaultyServer says(String pathAndQuery, String json) {
        return does(pathAndQuery, exchange -> new Said(200, json));
    }

    /** Answers that path and query as told; a path alone answers whatever the query is. */
    public FaultyServer does(String pathAndQuery, Function<HttpExchange, Said> answer) {
        answers.put(pathAndQuery, answer);

        return this;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();

        asked.add(address);

        Function<HttpExchange, Said> answer =
                answers.getOrDefault(
                        address,
                        answers.getOrDefault(
                                exchange.getRequestURI().getPath(), e -> new Said(404, "{}")));

        try {
            Said said = answer.apply(exchange);
            byte[] body = said.body.getBytes(StandardCharsets.UTF_8);

            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(said.status, body.length == 0 ? -1 : body.length);

            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Status and body. */
    public static final class Said {

        private final int status;
        private final String body;

        public Said(int status, String body) {
            this.status = status;
            this.body = body;
        }
    }
}
