package org.sena.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as an operator runs it: a process of its own, its exit code, its error output. */
record Launched(int exitCode, List<String> errors, List<Long> leftRunning) {

    private static final long SECONDS_TO_END = 60;

    /** Starts it, and waits until it ends. */
    static Launched with(Map<String, String> properties, Path folder)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command(properties))
                        .redirectError(errors.toFile())
                        .redirectOutput(folder.resolve("output.txt").toFile())
                        .start();
        List<ProcessHandle> children = new ArrayList<>();
        process.descendants().forEach(children::add);
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not end");
        }
        return new Launched(
                process.exitValue(),
                Files.readAllLines(errors, UTF_8),
                children.stream().filter(ProcessHandle::isAlive).map(ProcessHandle::pid).toList());
    }

    static List<String> command(Map<String, String> properties) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djdk.util.zip.disableZip64ExtraFieldValidation=true");
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(Path.of(System.getProperty("sena.home"), "sena-runtime.jar").toString());
        return command;
    }
}
