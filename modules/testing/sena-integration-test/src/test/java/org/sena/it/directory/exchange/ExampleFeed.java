package org.sena.it.directory.exchange;

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
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A made-up directory of version 3.0 behind a real server. Its records can change. */
final class ExampleFeed implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> records = new ConcurrentSkipListMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    ExampleFeed() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> asked() {
        return asked;
    }

    void put(String id, String name, String term) {
        records.put(
                id,
                "{\"id\":\""
                        + id
                        + "\",\"name\":\""
                        + name
                        + "\",\"status\":\"active\",\"description\":\"Made up for a test.\","
                        + "\"organization\":{\"id\":\""
                        + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                        + "\",\"name\":\"By "
                        + name
                        + "\",\"description\":\"Made up.\"},"
                        + "\"attributes\":[{\"id\":\"l\",\"taxonomy_term\":{\"id\":\"x:"
                        + term
                        + "\",\"name\":\""
                        + term
                        + "\",\"description\":\"\"}}]}");
    }

    void remove(String id) {
        records.remove(id);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String record = records.get(path.substring(path.lastIndexOf('/') + 1));

        asked.add(exchange.getRequestURI().toString());

        if (path.equals("/")) {
            send(exchange, 200, "{\"version\":\"HSDS-UK-3.0\"}");
        } else if (path.equals("/services")) {
            send(
                    exchange,
                    200,
                    "{\"total_items\":"
                            + records.size()
                            + ",\"last_page\":true,\"empty\":false,\"contents\":["
                            + String.join(",", records.values())
                            + "]}");
        } else {
            send(exchange, record == null ? 404 : 200, record == null ? "{}" : record);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);

        exchange.sendResponseHeaders(status, body.length);

        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
