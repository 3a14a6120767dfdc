package org.sena.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/administrator/backup.md} says, on a PostgreSQL with the example district: a copy
 * of the stopped database and, apart from it, of the keys. That the audit trail verifies shows that
 * sealed data opens: its signatures are checked with a key that only the master key unwraps.
 */
class BackupIT {

    private static final long MINUTES_TO_END = 15;

    /** With the process that held them they mean nothing; the index is built again. */
    private static final List<String> LEFT_OUT = List.of("directory-index", "framework", "keys");

    private static final Pattern WHOLE = Pattern.compile("(?m)^OK: (\\d+) events, ");

    @TempDir private Path folder;

    @Test
    void what_was_destroyed_comes_back_from_the_copies_and_only_with_the_key() throws Exception {
        Path data = folder.resolve("data");
        long events = verified(data);

        assertTrue(events > 0, "the example district is in the trail");

        copy(data, folder.resolve("backup"), LEFT_OUT);
        copy(data.resolve("keys"), folder.resolve("safe"), List.of());
        destroy(data);
        copy(folder.resolve("backup"), data, List.of());

        Ended withoutKey = verify(data);

        assertNotEquals(0, withoutKey.status);
        assertTrue(withoutKey.output.contains("keys under master key"), withoutKey.output);
        assertFalse(withoutKey.output.contains("OK:"), withoutKey.output);

        destroy(data.resolve("keys"));
        copy(folder.resolve("safe"), data.resolve("keys"), List.of());

        long restored = verified(data);

        // A start may add its own.
        assertTrue(restored >= events, restored + " events, of " + events);
    }

    /** How many events the trail holds, all of which fit together. */
    private long verified(Path data) throws Exception {
        Ended ended = verify(data);
        Matcher whole = WHOLE.matcher(ended.output);

        assertEquals(0, ended.status, ended.output);
        assertTrue(whole.find(), ended.output);

        return Long.parseLong(whole.group(1));
    }

    private Ended verify(Path data) throws IOException, InterruptedException {
        List<String> command =
                Launched.command(
                        Map.of(
                                "sena.configs",
                                System.getProperty("sena.configs"),
                                "sena.data",
                                data.toString(),
                                "sena.port",
                                String.valueOf(Port.free())));
        Path output = folder.resolve("output.txt");

        command.add("verify-audit");

        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();

        if (!process.waitFor(MINUTES_TO_END, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }

        return new Ended(process.exitValue(), Files.readString(output, UTF_8));
    }

    private static void copy(Path from, Path to, List<String> leftOut) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path inside = from.relativize(path);

                if (!leftOut.contains(inside.getName(0).toString())) {
                    Files.createDirectories(to.resolve(inside).getParent());
                    Files.copy(
                            path,
                            to.resolve(inside),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void destroy(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private record Ended(int status, String output) {}
}
