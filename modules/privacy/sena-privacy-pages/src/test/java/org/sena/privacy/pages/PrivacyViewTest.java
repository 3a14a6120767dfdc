package org.sena.privacy.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.web.kit.Texts;
import org.sena.web.kit.view.Cell;

/** The notice against what the contexts declare that they keep. */
class PrivacyViewTest {

    private static final Pattern ARTICLE = Pattern.compile("\\d\\(\\d\\)\\([a-z]\\)");

    /** Rules about staff, organisations or nobody: no resident's data. */
    private static final Set<String> NOT_RESIDENTS =
            Set.of(
                    "advice.skeleton",
                    "directory.assignment",
                    "directory.author",
                    "directory.change",
                    "directory.decision",
                    "directory.import",
                    "directory.miss",
                    "directory.record",
                    "needs.replay",
                    "notification.webhook",
                    "privacy.retention-run",
                    "referral.absence",
                    "referral.access-key",
                    "referral.agreement",
                    "referral.clocks",
                    "referral.skeleton",
                    "scoring.author");

    @Test
    void every_rule_about_residents_stands_in_the_notice() throws IOException {
        Set<String> declared = new TreeSet<>();

        for (JsonNode record : records()) {
            record.get("rules").forEach(rule -> declared.add(rule.get("code").asText()));
        }

        Set<String> told = new TreeSet<>(PrivacyView.RULES);
        told.addAll(NOT_RESIDENTS);

        assertEquals(declared, told);
    }

    @Test
    void every_lawful_basis_of_residents_data_stands_in_the_notice() throws IOException {
        Set<String> declared = new TreeSet<>();

        for (JsonNode record : records()) {
            for (JsonNode store : record.get("stores")) {
                if (store.get("people").asText().contains("Residents")) {
                    ARTICLE.matcher(store.get("lawfulBasis").asText())
                            .results()
                            .forEach(found -> declared.add(found.group()));
                }
            }
        }

        Set<String> told =
                view(Map.of()).laws().rows().stream()
                        .map(row -> row.get(1).text())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(told.containsAll(declared), declared + " but told " + told);
    }

    @Test
    void the_period_in_force_is_the_one_told() {
        List<List<Cell>> rows =
                view(Map.of("needs.coded", RetentionPeriod.of("P14D"))).keeping().rows();

        assertEquals(1, rows.size());
        assertEquals("14\u00a0days", rows.get(0).get(1).text());
        assertEquals("The last day you keep them", rows.get(0).get(2).text());
    }

    @ParameterizedTest
    @CsvSource({
        "PT4H,4 hours",
        "P1D,1 day",
        "P6M,6 months",
        "P1Y,1 year",
        "PT1H30M,1 hour 30 minutes"
    })
    void a_period_is_said_in_words(String period, String words) {
        assertEquals(
                words,
                new PeriodWords(texts()).of(RetentionPeriod.of(period)).replace('\u00a0', ' '));
    }

    private static PrivacyView view(Map<String, RetentionPeriod> periods) {
        return new PrivacyView(texts(), periods);
    }

    private static Texts texts() {
        return Texts.of(ResourceBundle.getBundle("content.Language", Locale.ROOT), Locale.UK);
    }

    private static List<JsonNode> records() throws IOException {
        List<JsonNode> records = new ArrayList<>();

        try (Stream<Path> files =
                Files.find(
                        Path.of("../.."),
                        8,
                        (file, attributes) ->
                                file.endsWith(
                                        "src/main/resources/META-INF/sena/processing.json"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                records.add(new ObjectMapper().readTree(file.toFile()));
            }
        }

        assertTrue(records.size() > 5, "found " + records.size());

        return records;
    }
}
