package org.sena.directory.service.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.directory.service.quality.Records.SERVICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Quality;
import org.sena.directory.api.workflow.Quality.Hint;
import org.sena.directory.api.workflow.RecordProblem;

class QualityRulesTest {

    private static final Map<String, String> BROADER =
            Map.of("soup", "food-bank", "food-bank", "food");

    private final QualityRules rules =
            new QualityRules(
                    new RecordCheck(type -> true, term -> true),
                    type -> Optional.ofNullable(BROADER.get(type)),
                    Set.of("name", "description", "contact"));

    @ParameterizedTest
    @CsvSource({
        "a b c, ''",
        "a b c d, MANY_SERVICE_TYPES",
        "soup food, TYPE_AND_ITS_PARENT",
        "soup food-bank, TYPE_AND_ITS_PARENT",
        "food advice, ''",
        "soup food a b, MANY_SERVICE_TYPES TYPE_AND_ITS_PARENT"
    })
    void too_many_types_are_noticed(String types, String hints) {
        Set<Hint> expected =
                Set.of(hints.split(" ")).stream()
                        .filter(hint -> !hint.isEmpty())
                        .map(Hint::valueOf)
                        .collect(Collectors.toSet());

        assertEquals(expected, of(SERVICE.withServiceTypes(types.split(" "))).hints());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apply for a blue badge",
                "How to appeal against a parking fine",
                "Report a missed bin",
                "Housing benefit application form",
                "Planning applications",
                "Complaints procedure",
                "Register for council tax"
            })
    void a_way_to_get_something_is_no_service(String name) {
        assertTrue(of(SERVICE.withName(name)).hints().contains(Hint.PROCESS_NOT_SERVICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blue badge help", "Pay as you feel cafe", "Claimants' union",
                "Registered childminders", "Process theatre", "Reporting hate crime support"
            })
    void a_service_is_not_mistaken_for_a_process(String name) {
        assertFalse(of(SERVICE.withName(name)).hints().contains(Hint.PROCESS_NOT_SERVICE));
    }

    @Test
    void what_the_policy_wants_is_told_once_and_in_plain_words() {
        assertEquals(
                List.of(
                        RecordProblem.of(
                                "name",
                                RecordProblem.Kind.MISSING,
                                "Say what the service is called"),
                        RecordProblem.of(
                                "description",
                                RecordProblem.Kind.MISSING,
                                "Say what the service does"),
                        RecordProblem.of(
                                "contact",
                                RecordProblem.Kind.MISSING,
                                "Give a telephone number, an e-mail address or a web address")),
                of(SERVICE.withName("")).problems());
    }

    @Test
    void any_way_to_get_in_touch_will_do() {
        assertEquals(
                List.of(),
                of(SERVICE.withDescription("Food.").withUrl("https://mill.example")).problems());
    }

    @Test
    void long_sentences_and_long_words_are_noticed() {
        String sentence =
                "organisational determination regarding eligibility necessitates comprehensive"
                        + " documentation ";

        assertEquals(
                Set.of(Hint.HARD_TO_READ, Hint.LONG_SENTENCES),
                of(SERVICE.withDescription(sentence.repeat(5) + ".")).hints());
    }

    private Quality of(Service service) {
        return rules.of(service, LocalDate.of(2026, 6, 1));
    }
}
