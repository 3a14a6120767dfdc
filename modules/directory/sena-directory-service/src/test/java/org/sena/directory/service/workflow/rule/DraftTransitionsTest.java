package org.sena.directory.service.workflow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.workflow.DraftState;

class DraftTransitionsTest {

    /** Written out by hand from the specification; everything else is refused. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "DRAFT SAVE AUTHOR", "DRAFT",
                    "DRAFT SUBMIT AUTHOR", "SUBMITTED",
                    "DRAFT WITHDRAW AUTHOR", "WITHDRAWN",
                    "RETURNED SAVE AUTHOR", "RETURNED",
                    "RETURNED SUBMIT AUTHOR", "SUBMITTED",
                    "RETURNED WITHDRAW AUTHOR", "WITHDRAWN",
                    "SUBMITTED WITHDRAW AUTHOR", "WITHDRAWN",
                    "SUBMITTED APPROVE ASSURER", "PUBLISHED",
                    "SUBMITTED GIVE_BACK ASSURER", "RETURNED",
                    "SUBMITTED REJECT ASSURER", "REJECTED");

    static Stream<Arguments> every_state_deed_and_side() {
        List<Arguments> triples = new ArrayList<>();

        for (DraftState state : DraftState.values()) {
            for (Deed deed : Deed.values()) {
                for (Side side : Side.values()) {
                    triples.add(Arguments.of(state, deed, side));
                }
            }
        }

        return triples.stream();
    }

    @ParameterizedTest
    @MethodSource("every_state_deed_and_side")
    void allows_what_is_written_down_and_refuses_the_rest(DraftState state, Deed deed, Side side) {
        assertEquals(
                Optional.ofNullable(ALLOWED.get(state + " " + deed + " " + side)),
                DraftTransitions.next(state, deed, Set.of(side)).map(Enum::name));
        assertEquals(
                ALLOWED.keySet().stream().anyMatch(row -> row.endsWith(" " + deed + " " + side)),
                DraftTransitions.mayEver(deed, Set.of(side)));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, ''",
        "true,  false, false, AUTHOR",
        "false, true,  false, ASSURER",
        "true,  true,  false, AUTHOR",
        "true,  true,  true,  AUTHOR ASSURER",
        "false, true,  true,  ASSURER"
    })
    void an_author_decides_only_as_administrator(
            boolean author, boolean assures, boolean administrator, String sides) {
        assertEquals(
                sides,
                String.join(
                        " ",
                        Side.of(author, assures, administrator).stream()
                                .map(Enum::name)
                                .toArray(String[]::new)));
    }
}
