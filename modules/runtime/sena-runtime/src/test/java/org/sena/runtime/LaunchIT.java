package org.sena.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole suite, started and stopped as an operator does it. */
class LaunchIT {

    private static final String READY = "SENA is ready at ";
    private static final int SECONDS_TO_STOP = 10;

    @TempDir private Path folder;

    @Test
    void it_says_where_it_is_ready_and_leaves_nothing_running_when_told_to_stop() throws Exception {
        Process process = start();
        try {
            assertEquals(200, status(addressTold(process)));
            CompletableFuture<ProcessHandle> postgresEnds = postgres().onExit();

            process.destroy();

            assertTrue(process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS));
            postgresEnds.get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            assertEquals(List.of(), Files.readAllLines(folder.resolve("errors.txt")));
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        Map<String, String> properties =
                Map.of(
                        "sena.configs",
                        System.getProperty("sena.configs"),
                        "sena.data",
                        folder.resolve("data").toString(),
                        "sena.port",
                        String.valueOf(Port.free()));
        return new ProcessBuilder(Launched.command(properties))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private static String addressTold(Process process) {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        return output.lines()
                .filter(line -> line.startsWith(READY))
                .map(line -> line.substring(READY.length()))
                .findFirst()
                .orElseThrow();
    }

    private static int status(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private ProcessHandle postgres() throws IOException {
        Path pid = folder.resolve("data/postgres/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                .orElseThrow();
    }
}
