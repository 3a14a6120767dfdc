package org.sena.browser.test.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Another directory of version 3.0, made up, ten services on a page. */
final class MadeUpFeed implements AutoCloseable {

    private static final int ON_A_PAGE = 10;

    private final HttpServer server;
    private final int services;
    private final List<Integer> pages = new CopyOnWriteArrayList<>();

    MadeUpFeed(int services) {
        this.services = services;

        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The pages that were asked for, in order, without questions of one service. */
    List<Integer> pages() {
        return pages;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());

        if (!exchange.getRequestURI().getPath().equals("/services")) {
            send(exchange, "{\"version\":\"HSDS-UK-3.0\"}");
            return;
        }

        int page = Integer.parseInt(query.replaceAll(".*\\bpage=(\\d+).*", "$1"));
        int from = (page - 1) * ON_A_PAGE;
        int to = Math.min(services, from + ON_A_PAGE);

        pages.add(page);
        send(
                exchange,
                IntStream.range(from, to)
                        .mapToObj(MadeUpFeed::service)
                        .collect(
                                Collectors.joining(
                                        ",",
                                        "{\"total_items\":"
                                                + services
                                                + ",\"last_page\":"
                                                + (to == services)
                                                + ",\"contents\":[",
                                        "]}")));
    }

    private static String service(int number) {
        String id = new UUID(0x5e4a_0000_0000_4000L, 0x8000_0000_0000_0000L + number).toString();

        return "{\"id\":\""
                + id
                + "\",\"name\":\"Made up service "
                + number
                + "\",\"status\":\"active\",\"description\":\"Synthetic.\","
                + "\"organization\":{\"id\":\"5e4a0000-0000-4000-8000-ffffffffffff\","
                + "\"name\":\"Made up body\",\"description\":\"Synthetic.\"},"
                + "\"attributes\":[{\"id\":\"l\",\"taxonomy_term\":{\"id\":\"x:1\","
                + "\"name\":\"Food bank\",\"description\":\"\"}}]}";
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);

        exchange.sendResponseHeaders(200, body.length);

        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
