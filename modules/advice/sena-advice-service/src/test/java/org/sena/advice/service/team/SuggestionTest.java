package org.sena.advice.service.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.ImmutableAdviser;
import org.sena.advice.api.Topic;

class SuggestionTest {

    /** Ann knows about debt, Bea about debt and housing, Cal speaks Polish and knows nothing. */
    private static final List<Adviser> TEAM =
            List.of(
                    adviser("Ann").addTopics(Topic.DEBT).build(),
                    adviser("Bea").addTopics(Topic.DEBT, Topic.HOUSING).build(),
                    adviser("Cal").addLanguages("pl").build());

    @ParameterizedTest(name = "{0} in {1}, Ann has {2}: {3}")
    @CsvSource({
        "DEBT, en, 0, Ann Bea Cal",
        "DEBT, en, 5, Bea Ann Cal",
        "HOUSING, en, 0, Bea Ann Cal",
        "HOUSING, en, 5, Bea Cal Ann",
        "DEBT, pl, 0, Cal Ann Bea",
        "CARE, en, 5, Bea Cal Ann"
    })
    void language_then_knowledge_then_room_then_name(
            Topic topic, String language, long ann, String expected) {
        assertEquals(
                expected,
                Suggestion.of(TEAM, Set.of(topic), language, Map.of("Ann", ann)).stream()
                        .map(Adviser::name)
                        .collect(Collectors.joining(" ")));
    }

    private static ImmutableAdviser.Builder adviser(String name) {
        return ImmutableAdviser.builder().userId(name).name(name).hoursPerWeek(10);
    }
}
