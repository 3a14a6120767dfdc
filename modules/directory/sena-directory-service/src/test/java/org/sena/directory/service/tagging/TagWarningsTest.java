package org.sena.directory.service.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;

class TagWarningsTest {

    private final TagWarnings warnings =
            new TagWarnings(
                    List.of(
                            type("food", null),
                            type("food-bank", "food"),
                            type("pantry", "food"),
                            type("soup", "pantry"),
                            type("debt", null)));

    @ParameterizedTest
    @CsvSource({
        "food-bank, ''",
        "food-bank pantry debt, ''",
        "food-bank pantry debt soup, 'TOO_MANY [debt, food-bank, pantry, soup];"
                + " WITH_ITS_BROADER [soup, pantry]'",
        "food food-bank, 'WITH_ITS_BROADER [food-bank, food]'",
        "food soup, 'WITH_ITS_BROADER [soup, food]'",
        "unknown, ''",
    })
    void types_that_do_not_go_together_are_told(String chosen, String expected) {
        assertEquals(
                expected, told("Food bank", "Food for a few days.", Set.of(chosen.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "Food bank, A bag of food., false",
        "Dementia adviser, Somebody to ring from the day of the diagnosis., false",
        "Report a missed bin, Tell us and we collect it., true",
        "How to apply for a blue badge, You need a photo., true",
        "Apply for school transport, Online., true",
        "Housing register application, Fill it in., true",
        "Adult social care referral form, For doctors., true",
        "Complaints procedure, How we deal with yours., true",
        "Single point of access, Ring us., true",
        "Wellbeing hub, We signpost. Your request will be triaged., true",
        "Wellbeing hub, Drop in for a chat. We may signpost you., false",
        "Referral and support worker, Meets you at home., false",
        "Adult care first contact, Ask for a care assessment for yourself. It is free., false",
    })
    void a_process_is_told_from_a_service(String name, String description, boolean process) {
        assertEquals(process, told(name, description, Set.of()).startsWith("READS_LIKE_A_PROCESS"));
    }

    private String told(String name, String description, Set<String> chosen) {
        return warnings.of(name, description, chosen).stream()
                .map(warning -> warning.kind() + " " + warning.about())
                .collect(Collectors.joining("; "));
    }

    private static Term type(String code, String parent) {
        return ImmutableTerm.builder()
                .taxonomy(Taxonomy.SERVICE_TYPES)
                .code(code)
                .label(code)
                .parent(Optional.ofNullable(parent))
                .build();
    }
}
