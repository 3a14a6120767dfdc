package org.sena.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.directory.search.Services.fill;
import static org.sena.directory.search.Services.search;
import static org.sena.directory.search.Services.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a process that writes into the index, as a power cut would. */
class CrashTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void after_a_crash_the_index_is_whole_up_to_its_number(int lines) throws Exception {
        long told = kill(lines, false);

        try (ServiceIndex index = TestIndex.open(folder)) {
            long sequence = index.sequence();

            assertTrue(sequence >= told, "what was told is lasting");
            assertEquals(sequence * CrashedWriter.EACH, index.search(search().build()).total());

            index.apply(Services.records(service("afterwards")), sequence + 1, RandomDirectory.NOW);
            assertTrue(index.service("afterwards").isPresent());
        }
    }

    @Test
    void a_crash_while_it_is_built_anew_leaves_the_old_one() throws Exception {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service("old"));
        }

        kill(3, true);

        try (ServiceIndex index = TestIndex.open(folder)) {
            assertEquals("old", Services.ids(index, search().build()));
            assertEquals(1, index.sequence());
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count(), "the unfinished one is cleared away");
        }
    }

    /** Lets it tell so many lines, kills it, and returns the last of them. */
    private long kill(int lines, boolean rebuild) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashedWriter.class.getName(),
                                folder.toString(),
                                Boolean.toString(rebuild))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        String last = "";

        for (int i = 0; i < lines; i++) {
            last = output.readLine();
        }

        process.destroyForcibly().waitFor();

        return Long.parseLong(last);
    }
}
