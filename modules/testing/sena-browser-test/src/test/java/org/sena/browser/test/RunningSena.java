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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
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

    private static final Map<String, String> OWN_DATABASE =
            Map.of("sena.generated.assessments", "80");

    /** Ten are promised; a machine that runs other tests besides may take longer. */
    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final Path data;
    private final String address;
    private final Map<String, String> settings;
    private final Queue<String> log;

    private RunningSena(
            Process process,
            Path data,
            String address,
            Map<String, String> settings,
            Queue<String> log) {
        this.process = process;
        this.data = data;
        this.address = address;
        this.settings = settings;
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
                : new RunningSena(null, null, address, Map.of(), new ConcurrentLinkedQueue<>());
    }

    /** One for a single test. Who starts it closes it. */
    static RunningSena start() {
        return start(OWN_DATABASE);
    }

    /**
     * One of its own. Who starts it closes it.
     *
     * @param settings system properties
     */
    static RunningSena start(Map<String, String> settings) {
        try {
            return start(Files.createTempDirectory("sena-browser-test"), freePort(), settings);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Ends the process at once, as if the power went. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Tells it to stop, as an operator does, and waits until it has. */
    void stop() throws InterruptedException {
        // The handle leaves the output open for who still reads it.
        process.toHandle().destroy();

        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly();

            throw new IllegalStateException(
                    "SENA did not stop within " + SECONDS_TO_STOP + " seconds");
        }
    }

    /** Starts it anew after {@link #kill} or {@link #stop}, with what it kept. */
    RunningSena startAgain() throws InterruptedException {
        process.waitFor();

        return start(
                data, Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)), settings);
    }

    private static RunningSena start(Path data, int port, Map<String, String> settings) {
        try {
            Process process =
                    new ProcessBuilder(command(data, port, settings))
                            .redirectErrorStream(true)
                            .start();

            return new RunningSena(
                    process, data, "http://localhost:" + port, settings, awaitReady(process));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<String> command(Path data, int port, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(settings);

        all.put("jdk.util.zip.disableZip64ExtraFieldValidation", "true");
        all.put("sena.port", String.valueOf(port));
        all.put("sena.data", data.toString());
        all.putIfAbsent("sena.configs", System.getProperty("sena.configs"));

        List<String> command = new ArrayList<>();

        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        all.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(Path.of(System.getProperty("sena.runtime"), "sena-runtime.jar").toString());

        return command;
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

        stop();
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
