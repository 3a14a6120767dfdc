package org.sena.privacy.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.reading.LanguageFiles;
import org.sena.reading.ReadingAge;

/** The words of the pages about the site. */
class AboutPagesTest {

    private static final Path ENGLISH = Path.of("src/main/resources/content/Language.properties");
    private static final Pattern COOKIE = Pattern.compile("\"([A-Z_]+)\"");

    private final Properties texts = new Properties();

    @BeforeEach
    void read() throws IOException {
        try (Reader in = Files.newBufferedReader(ENGLISH)) {
            texts.load(in);
        }
    }

    @ParameterizedTest
    @CsvSource({"privacy.|keep.|law.", "cookies.|cookie.", "accessibility.", "contact."})
    void a_child_of_nine_can_read_the_page(String parts) {
        List<String> lines =
                new TreeSet<>(texts.stringPropertyNames())
                        .stream()
                                .filter(
                                        key ->
                                                Stream.of(parts.split("\\|"))
                                                        .anyMatch(key::startsWith))
                                .map(texts::getProperty)
                                .collect(java.util.stream.Collectors.toList());
        double age = ReadingAge.of(lines);

        assertTrue(age <= 9, parts + " needs an age of " + age);
    }

    @Test
    void everything_is_said_in_welsh_and_polish() {
        assertEquals(List.of(), LanguageFiles.problems(ENGLISH, "cy", "pl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "liferay"})
    void every_cookie_of_a_host_is_explained(String host) throws IOException {
        String settings =
                Files.readString(
                        Path.of(
                                "../../../configs",
                                host,
                                "osgi/configs/org.sena.privacy.pages.Cookies.config"));
        List<String> cookies =
                COOKIE.matcher(settings.substring(settings.indexOf("cookies=")))
                        .results()
                        .map(found -> found.group(1))
                        .collect(java.util.stream.Collectors.toList());

        assertTrue(cookies.size() > 1, settings);

        for (String cookie : cookies) {
            assertTrue(texts.containsKey("cookie." + cookie), cookie);
            assertTrue(texts.containsKey("cookie." + cookie + ".until"), cookie);
        }
    }
}
