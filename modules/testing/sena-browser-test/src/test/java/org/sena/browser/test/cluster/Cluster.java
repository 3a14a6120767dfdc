package org.sena.browser.test.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.sena.browser.test.Node;

/**
 * Two nodes on one PostgreSQL, set up as {@code docs/administrator/cluster.md} says: one master
 * key, one folder for letters, and a notice that is longer than the balancer's time between two
 * looks.
 */
final class Cluster implements AutoCloseable {

    private static final String CONFIGS = "runtime/osgi/configs/";

    private final EmbeddedPostgres database;
    private final Path folder;
    private final Node first;
    private final Node second;

    private Cluster(EmbeddedPostgres database, Path folder, Node first, Node second) {
        this.database = database;
        this.folder = folder;
        this.first = first;
        this.second = second;
    }

    /** Starts both at the same moment, on a database that is empty. */
    static Cluster start(Path folder) throws IOException {
        EmbeddedPostgres database =
                EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgres")).start();
        Map<String, String> settings =
                Map.of(
                        "sena.configs",
                        configs(folder).toString(),
                        "sena.jdbc.url",
                        "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                        "sena.jdbc.user",
                        "postgres");
        CompletableFuture<Node> first = CompletableFuture.supplyAsync(() -> Node.start(settings));
        CompletableFuture<Node> second = CompletableFuture.supplyAsync(() -> Node.start(settings));

        return new Cluster(database, folder, first.join(), second.join());
    }

    Node first() {
        return first;
    }

    Node second() {
        return second;
    }

    List<Node> nodes() {
        return List.of(first, second);
    }

    /** Every letter that either node sent. */
    List<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(mail(folder))) {
            return files.map(Cluster::read).toList();
        }
    }

    /** The first column of the first row, past everything that SENA guards. */
    String ask(String query) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();

            return rows.getString(1);
        }
    }

    /** Changes rows, past everything that SENA guards; tells how many. */
    int change(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws Exception {
        try (database) {
            first.close();
            second.close();
        }
    }

    private static Path configs(Path folder) throws IOException {
        Path configs = folder.resolve("configs");

        copy(Path.of(System.getProperty("sena.configs")), configs);

        Path key = folder.resolve("master.key");
        byte[] random = new byte[32];

        new SecureRandom().nextBytes(random);
        Files.writeString(key, Base64.getEncoder().encodeToString(random));
        set(configs, "org.sena.privacy.service.MasterKey", "keyFile=\"" + key + "\"");
        set(
                configs,
                "org.sena.mail.Mail",
                "from=\"no-reply@sena.example\"\nfromName=\"SENA\"\nfolder=\""
                        + Files.createDirectory(mail(folder))
                        + "\"");
        set(configs, "org.sena.runtime.host.leave.Leaving", "noticeSeconds=I\"2\"");

        return configs;
    }

    private static void set(Path configs, String name, String lines) throws IOException {
        Files.writeString(configs.resolve(CONFIGS + name + ".config"), lines + "\n");
    }

    private static Path mail(Path folder) {
        return folder.resolve("mail");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
