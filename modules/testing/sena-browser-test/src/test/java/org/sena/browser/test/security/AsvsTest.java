package org.sena.browser.test.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walk through OWASP ASVS: every line has its status, and every proof it names is here. */
class AsvsTest {

    private static final Path ROOT = Path.of("..", "..", "..").toAbsolutePath().normalize();

    private static final Set<String> STATUS =
            Set.of("met", "partly", "gap", "Liferay", "council", "n/a");

    /** Lines of levels 1 and 2 in each chapter of 4.0.3, those taken out left aside. */
    private static final String LINES =
            "{V1=38, V2=53, V3=18, V4=9, V5=30, V6=13, V7=12, V8=15, V9=7, V10=5, V11=8, V12=15,"
                    + " V13=13, V14=23}";

    private static final Pattern LINE = Pattern.compile("\\| (\\d+)\\.(\\d+\\.\\d+) \\|(.*)\\|");

    private static final Pattern PROOF = Pattern.compile("`(\\w+(?:Test|IT))`");

    private final List<String[]> lines = read();

    @Test
    void every_line_says_what_it_asks_whose_it_is_its_status_and_how() {
        List<String> lacking = new ArrayList<>();
        for (String[] line : lines) {
            boolean complete =
                    line.length == 6
                            && Stream.of(line[1], line[2], line[4]).noneMatch(String::isBlank)
                            && STATUS.contains(line[3]);
            if (!complete) {
                lacking.add(line[0]);
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void every_test_that_is_named_as_a_proof_is_here() throws IOException {
        Set<String> tests = tests();
        Set<String> missing = new TreeSet<>();
        for (String[] line : lines) {
            Matcher proof = PROOF.matcher(line[5]);
            while (proof.find()) {
                if (!tests.contains(proof.group(1))) {
                    missing.add(line[0] + " " + proof.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(tests.contains("AsvsTest"));
    }

    @Test
    void no_line_of_levels_one_and_two_is_left_out_and_none_stands_twice() {
        TreeMap<String, Integer> counted =
                new TreeMap<>(Comparator.comparing(v -> Integer.valueOf(v.substring(1))));
        Set<String> numbers = new HashSet<>();
        for (String[] line : lines) {
            assertTrue(numbers.add(line[0]), line[0] + " stands twice");
            counted.merge("V" + line[0].substring(0, line[0].indexOf('.')), 1, Integer::sum);
        }
        assertEquals(LINES, counted.toString());
    }

    private static List<String[]> read() {
        try (Stream<String> text = Files.lines(ROOT.resolve("docs/security/asvs.md"))) {
            return text.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group().substring(2).split(" ?\\| ?", -1))
                    .map(cells -> List.of(cells).subList(0, 6).toArray(String[]::new))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new IllegalStateException("The document can't be read", e);
        }
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
