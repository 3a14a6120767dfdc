package org.sena.notification.service.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A case system on this machine, with a certificate of its own making. */
final class CaseSystem implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    final List<String> bodies = new CopyOnWriteArrayList<>();
    final Map<String, String> headers = new ConcurrentHashMap<>();

    volatile int status = 204;
    volatile Map<String, String> answer = Map.of();

    private final HttpsServer server;
    private final Path certificate;

    CaseSystem(Path folder, String name) throws Exception {
        KeyStore store = make(folder.resolve(name + ".p12"), name);
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        SSLContext context = SSLContext.getInstance("TLS");

        keys.init(store, PASSWORD);
        context.init(keys.getKeyManagers(), null, null);
        certificate = folder.resolve(name + ".pem");
        Files.writeString(certificate, pem(store));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort() + "/calls";
    }

    /** Its certificate, for who is to trust it. */
    String certificate() {
        return certificate.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        for (String name : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
            headers.put(name, exchange.getRequestHeaders().getFirst(name));
        }

        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static KeyStore make(Path file, String name) throws Exception {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();

        KeyStore store = KeyStore.getInstance("PKCS12");

        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }

        return store;
    }

    private static String pem(KeyStore store) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(store.getCertificate("server").getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
