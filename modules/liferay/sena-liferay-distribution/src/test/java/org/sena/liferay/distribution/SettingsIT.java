package org.sena.liferay.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of settings that an administrator gets is one that System Settings knows. */
class SettingsIT {

    private static final Path HOME = Path.of(System.getProperty("sena.liferay.modules"), "../..");
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z][\\w.]*)=");

    private static Map<String, Settings> known;

    @BeforeAll
    static void read() throws IOException {
        known = Settings.of(Path.of(System.getProperty("sena.liferay.modules")));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("osgi/configs"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("org.sena."))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_of_settings_that_are_described_and_has_none_that_are_not(Path file)
            throws IOException {
        String pid = file.getFileName().toString().replace(".config", "").split("-")[0];

        assertTrue(known.containsKey(pid), pid + " has no description");

        Matcher keys = KEY.matcher(Files.readString(file));

        while (keys.find()) {
            assertTrue(
                    known.get(pid).attributes().containsKey(keys.group(1)),
                    keys.group(1) + " is no setting of " + pid);
        }
    }

    @Test
    void every_setting_has_a_name_and_says_what_it_does() {
        TreeSet<String> silent = new TreeSet<>();

        known.forEach(
                (pid, settings) ->
                        settings.attributes()
                                .forEach(
                                        (id, saying) -> {
                                            if (saying.isBlank()) {
                                                silent.add(pid + ": " + id);
                                            }
                                        }));

        assertEquals(new TreeSet<>(), silent);
    }
}
