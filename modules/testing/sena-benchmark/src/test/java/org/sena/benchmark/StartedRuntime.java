package org.sena.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged runtime in a process of its own, started as {@code mvn -Prun} starts it. */
public final class StartedRuntime implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Duration timeToFirstPage;

    private StartedRuntime(Process process, int port, Duration timeToFirstPage) {
        this.process = process;
        this.port = port;
        this.timeToFirstPage = timeToFirstPage;
    }

    /**
     * @param more options of the JVM
     */
    public static StartedRuntime start(Path data, String... more) throws IOException {
        int port = freePort();
        Instant begin = Instant.now();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "java",
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Djdk.util.zip.disableZip64ExtraFieldValidation=true",
                                "-Dsena.port=" + port,
                                "-Dsena.data=" + data,
                                "-Dsena.configs=" + System.getProperty("sena.configs")));

        command.addAll(List.of(more));
        command.addAll(
                List.of(
                        "-jar",
                        Path.of(System.getProperty("sena.runtime"), "sena-runtime.jar")
                                .toString()));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();

        for (String line = output.readLine(); ; line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("SENA did not start");
            }
            if (line.contains("SENA is ready at")) {
                break;
            }
        }

        Duration taken = Duration.between(begin, Instant.now());
        Thread drain = new Thread(() -> output.lines().forEach(rest -> {}), "sena-output");

        drain.setDaemon(true);
        drain.start();

        return new StartedRuntime(process, port, taken);
    }

    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    public Duration timeToFirstPage() {
        return timeToFirstPage;
    }

    /** Resident memory of the JVM in mebibytes, PostgreSQL apart; where the system tells it. */
    long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
