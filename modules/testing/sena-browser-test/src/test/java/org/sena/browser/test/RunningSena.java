package org.sena.browser.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The product as people start it: the runtime's jar in a process of its own, on a free port and an
 * empty data folder. One for all tests; it stops with the last.
 */
final class RunningSena implements ExtensionContext.Store.CloseableResource {

    /**
     * System property: the address of a SENA that runs already, to be used in place of a new one.
     */
    private static final String ADDRESS = "sena.address";

    private static final int LAST_LINES = 40;

    private final Process process;
    private final Path data;
    private final String address;
    private final Queue<String> log;

    private RunningSena(Process process, Path data, String address, Queue<String> log) {
        this.process = process;
        this.data = data;
        this.address = address;
        this.log = log;
    }

    static RunningSena in(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningSena.class, key -> reach(), RunningSena.class);
    }

    /** Without a slash at the end. */
    String address() {
        return address;
    }

    /** The folder of the records. */
    Path data() {
        return data;
    }

    /** Every line it wrote since this process started. */
    List<String> log() {
        return List.copyOf(log);
    }

    private static RunningSena reach() {
        String address = System.getProperty(ADDRESS);

        return (address == null)
                ? start()
                : new RunningSena(null, null, address, new ConcurrentLinkedQueue<>());
    }

    /** One for a single test. Who starts it closes it. */
    static RunningSena start() {
        try {
            return start(Files.createTempDirectory("sena-browser-test"), freePort());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Ends the process at once, as if the power went. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Starts it anew after {@link #kill}, with what it kept. */
    RunningSena startAgain() throws InterruptedException {
        process.waitFor();

        return start(data, Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
    }

    private static RunningSena start(Path data, int port) {
        try {
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx512m",
                                    "-Djdk.util.zip.disableZip64ExtraFieldValidation=true",
                                    "-Dsena.generated.assessments=80",
                                    "-Dsena.port=" + port,
                                    "-Dsena.data=" + data,
                                    "-Dsena.configs=" + System.getProperty("sena.configs"),
                                    "-jar",
                                    Path.of(System.getProperty("sena.runtime"), "sena-runtime.jar")
                                            .toString())
                            .redirectErrorStream(true)
                            .start();

            return new RunningSena(process, data, "http://localhost:" + port, awaitReady(process));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** What it wrote until then, and what it goes on writing. */
    private static Queue<String> awaitReady(Process process) throws IOException {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        BufferedReader output = process.inputReader();

        for (String line = output.readLine(); line != null; line = output.readLine()) {
            log.add(line);

            if (line.contains("SENA is ready at")) {
                Thread drain = new Thread(() -> output.lines().forEach(log::add), "sena-output");

                drain.setDaemon(true);
                drain.start();

                return log;
            }
        }

        throw new IllegalStateException(
                "SENA did not start:\n"
                        + log.stream()
                                .skip(Math.max(0, log.size() - LAST_LINES))
                                .collect(Collectors.joining("\n")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        if (process == null) {
            return;
        }

        // The handle leaves the output open for who still reads it.
        process.toHandle().destroy();

        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();

            throw new IllegalStateException("SENA did not stop within 30 seconds");
        }

        Files.walkFileTree(data, new Removal());
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);

            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
            Files.delete(folder);

            return FileVisitResult.CONTINUE;
        }
    }
}
