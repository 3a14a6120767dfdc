package org.sena.operations.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrainFileTest {

    private static final Instant STARTED = Instant.parse("2031-05-06T08:00:00Z");

    @TempDir Path data;

    @ParameterizedTest(name = "made {0} seconds after the start: {1}")
    @CsvSource({"60, true", "0, true", "-1, false", "-86400, false", ", false"})
    void a_file_from_before_the_start_does_not_count(Long seconds, boolean there) throws Exception {
        Path file = data.resolve("sena.draining");

        if (seconds != null) {
            Files.createFile(file);
            Files.setLastModifiedTime(file, FileTime.from(STARTED.plusSeconds(seconds)));
        }

        assertEquals(there, new DrainFile(file, STARTED).isThere());
    }
}
