package org.sena.browser.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL of a running SENA, as its operating system sees it. */
final class RunningDatabase {

    private static final int SECONDS_TO_END = 20;

    /** Where PostgreSQL writes its port. */
    private static final int PORT_LINE = 3;

    private final Path cluster;
    private final List<String> command = new ArrayList<>();

    private ProcessHandle server;

    RunningDatabase(Path data) throws IOException {
        cluster = data.resolve("postgres");
        server = find();

        ProcessHandle.Info info = server.info();

        command.add(info.command().orElseThrow());
        command.addAll(List.of(info.arguments().orElseThrow()));
    }

    /** Ends it as a power cut does. Nobody answers when this returns. */
    void kill() throws Exception {
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());

        all.add(0, server);
        all.forEach(ProcessHandle::destroyForcibly);

        for (ProcessHandle process : all) {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        }
    }

    /** Starts it again where it was, on the records that the cut left. */
    void start() throws IOException {
        List<String> line = new ArrayList<>();

        // PostgreSQL does not run as root; in a namespace of its own it does not see that it does.
        if (System.getProperty("user.name").equals("root")) {
            line.addAll(List.of("unshare", "-U"));
        }

        line.addAll(command);
        server =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .toHandle();
    }

    /** Whoever gets it closes it. */
    Connection connect() throws IOException, SQLException {
        String port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(PORT_LINE);

        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
    }

    boolean isRunning() {
        return server.isAlive();
    }

    private ProcessHandle find() throws IOException {
        long id = Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).get(0));

        return ProcessHandle.of(id).orElseThrow();
    }
}
