package org.sena.needs.desk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableMatrixVersion;
import org.sena.scoring.api.ImmutableTrialPolicy;
import org.sena.scoring.api.MatrixState;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;

class AskFormTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private final Map<String, List<String>> typed = new HashMap<>();
    private Form form;

    @Test
    void a_table_and_how_full_services_are_is_enough() {
        type("table=needs.3 capacity=as-it-was");

        assertEquals(
                Optional.of(
                        ImmutableReplayRequest.builder()
                                .key("needs")
                                .version(3)
                                .capacity(CapacityBasis.AS_IT_WAS)
                                .build()),
                request());
    }

    @Test
    void everything_that_can_be_said_is_taken() {
        type(
                "table=needs.3 capacity=all-at percent=60 from=2026-01 to=2026-06 calls=40"
                        + " medium=20 high=40 critical=70 shift=0 target=90");

        assertEquals(
                Optional.of(
                        ImmutableReplayRequest.builder()
                                .key("needs")
                                .version(3)
                                .capacity(CapacityBasis.ALL_AT)
                                .percent(60)
                                .from(YearMonth.of(2026, 1))
                                .to(YearMonth.of(2026, 6))
                                .callsPerWeek(40)
                                .policy(
                                        ImmutableTrialPolicy.builder()
                                                .cutPoints(CutPoints.of(20, 40, 70))
                                                .maxShift(0)
                                                .targetUtilisation(0.9)
                                                .build())
                                .build()),
                request());
    }

    @Test
    void a_percentage_counts_only_where_all_are_the_same() {
        type("table=needs.3 capacity=none-known percent=lots");

        assertTrue(request().isPresent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "capacity=as-it-was, table",
        "table=needs.9 capacity=as-it-was, table",
        "table=needs.3, capacity",
        "table=needs.3 capacity=all-at, percent",
        "table=needs.3 capacity=all-at percent=201, percent",
        "table=needs.3 capacity=as-it-was from=2026-06 to=2026-05, to",
        "table=needs.3 capacity=as-it-was calls=0, calls",
        "table=needs.3 capacity=as-it-was medium=20, medium",
        "table=needs.3 capacity=as-it-was medium=40 high=40 critical=70, medium",
        "table=needs.3 capacity=as-it-was medium=0 high=40 critical=70, medium",
        "table=needs.3 capacity=as-it-was shift=51, shift",
        "table=needs.3 capacity=as-it-was target=100, target"
    })
    void what_can_not_be_is_refused_where_it_stands(String fields, String wrong) {
        type(fields);

        assertEquals(Optional.empty(), request());
        assertEquals(wrong, form.errors().get(0).field());
    }

    private void type(String fields) {
        for (String field : fields.split(" ")) {
            String[] parts = field.split("=");

            typed.put(parts[0], List.of(parts[1]));
        }
    }

    private Optional<ReplayRequest> request() {
        form =
                new Form(
                        typed,
                        Texts.of(ResourceBundle.getBundle("content.Replay", Locale.UK), Locale.UK));

        return new AskForm(form, List.of(table()), AskForm.months(NOW)).request();
    }

    private static TableChoice table() {
        return new TableChoice(
                ImmutableQuestionnaire.builder()
                        .key("needs")
                        .version(1)
                        .title("Find help")
                        .language("en")
                        .build(),
                ImmutableMatrixVersion.builder()
                        .key("needs")
                        .version(3)
                        .state(MatrixState.CHECKED)
                        .rules(1)
                        .sourceHash("0")
                        .createdBy("somebody")
                        .createdAt(Instant.EPOCH)
                        .build());
    }
}
