package org.sena.runtime.host.portlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceStoreTest {

    @TempDir Path folder;

    @Test
    void what_was_stored_is_there_after_a_restart() throws IOException {
        new PreferenceStore(folder).store("sena_needs", Map.of("size", new String[] {"10", "20"}));

        assertArrayEquals(
                new String[] {"10", "20"},
                new PreferenceStore(folder).of("sena_needs").get("size"));
    }

    @Test
    void a_portlet_without_preferences_has_none() throws IOException {
        assertTrue(new PreferenceStore(folder).of("sena_needs").isEmpty());
    }

    @Test
    void storing_leaves_one_file_and_no_drafts() throws IOException {
        PreferenceStore store = new PreferenceStore(folder);
        store.store("sena_needs", Map.of("a", new String[] {"1"}));
        store.store("sena_needs", Map.of("a", new String[] {"2"}));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("sena_needs.json"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toList()));
        }
    }
}
