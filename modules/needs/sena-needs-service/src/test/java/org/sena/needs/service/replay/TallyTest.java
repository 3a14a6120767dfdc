package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.LeftOut;
import org.sena.needs.api.replay.Move;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.Standing;
import org.sena.needs.api.replay.Week;
import org.sena.scoring.api.Level;

class TallyTest {

    private static final Instant SUNDAY = Instant.parse("2026-06-07T22:30:00Z");

    private final Tally tally = new Tally();

    @Test
    void moves_are_counted_for_each_need_and_for_the_gravest_level() {
        tally.add(one(1, Standing.PROACTIVE_CONTACT));
        tally.add(one(2, Standing.PROACTIVE_CONTACT));
        tally.add(one(3, Standing.SELF_SERVE));

        ReplayReport report = Reporting.of(tally);
        Flow flow =
                Flow.of(
                        List.of(
                                Move.of(Standing.SELF_SERVE, Standing.SELF_SERVE, 1),
                                Move.of(Standing.SELF_SERVE, Standing.PROACTIVE_CONTACT, 2)));

        assertEquals(3, report.assessments());
        assertEquals(flow, report.levels());
        assertEquals(Map.of("food", flow), report.needs());
        assertEquals(Map.of(Cause.CAPACITY, 2), report.causes());
        assertEquals(2, flow.moved());
        assertEquals(2, flow.up());
        assertEquals(2, report.sample().size());
    }

    @Test
    void a_week_begins_on_monday_in_this_country_and_empty_ones_are_there() {
        tally.add(one(1, Standing.PROACTIVE_CONTACT, SUNDAY.plusSeconds(3_600)));
        tally.add(one(2, Standing.PROACTIVE_CONTACT, SUNDAY.minusSeconds(14 * 86_400)));

        assertEquals(
                List.of(
                        Week.of(LocalDate.of(2026, 5, 18), 0, 1),
                        Week.of(LocalDate.of(2026, 5, 25), 0, 0),
                        Week.of(LocalDate.of(2026, 6, 1), 0, 0),
                        Week.of(LocalDate.of(2026, 6, 8), 0, 1)),
                Reporting.of(tally).weeks());
    }

    @Test
    void what_was_left_out_is_in_no_other_count() {
        tally.leftOut(LeftOut.KEPT_IN_PART);

        ReplayReport report = Reporting.of(tally);

        assertEquals(0, report.assessments());
        assertEquals(Map.of(LeftOut.KEPT_IN_PART, 1), report.leftOut());
        assertEquals(Optional.empty(), report.firstAt());
    }

    @Test
    void the_order_and_a_break_in_between_make_no_difference() {
        List<Compared> all = new ArrayList<>();

        for (int i = 0; i < 200; i++) {
            all.add(one(i, Standing.values()[i % 3 + 1], SUNDAY.plusSeconds(i * 40_000L)));
        }

        all.forEach(tally::add);
        Collections.shuffle(all, new Random(1));

        Tally first = new Tally();

        all.subList(0, 77).forEach(first::add);

        Tally second = TallyJson.read(TallyJson.write(first));

        all.subList(77, 200).forEach(second::add);

        assertEquals(Reporting.of(tally), Reporting.of(second));
        assertEquals(Tally.SAMPLE, Reporting.of(second).sample().size());
    }

    @Test
    void a_report_is_the_same_after_it_was_kept() {
        for (int i = 0; i < 60; i++) {
            tally.add(one(i, Standing.values()[i % 4], SUNDAY.plusSeconds(i * 90_000L)));
        }

        tally.leftOut(LeftOut.UNREADABLE);

        ReplayReport report = Reporting.of(tally);

        assertEquals(report, ReportJson.read(ReportJson.write(report)));
    }

    private static Compared one(int id, Standing after) {
        return one(id, after, SUNDAY);
    }

    private static Compared one(int id, Standing after, Instant at) {
        Optional<Cause> cause =
                after == Standing.SELF_SERVE ? Optional.empty() : Optional.of(Cause.CAPACITY);

        return ImmutableCompared.builder()
                .assessment(
                        ImmutableStoredAssessment.builder()
                                .id("id-" + id)
                                .reference("SENA-" + id)
                                .questionnaireVersion(1)
                                .level(Level.SELF_SERVE)
                                .agreed(false)
                                .assessedAt(at)
                                .build())
                .after(after)
                .addNeeds(NeedMove.of("food", Standing.SELF_SERVE, after, cause))
                .age(OptionalInt.of(20 + id % 60))
                .district("PE" + id % 7)
                .build();
    }
}
