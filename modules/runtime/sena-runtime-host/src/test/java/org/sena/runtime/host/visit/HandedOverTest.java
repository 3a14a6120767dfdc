package org.sena.runtime.host.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sena.runtime.host.stub.Time;

/** What one node leaves, the other goes on with. */
class HandedOverTest {

    private final Time time = new Time();
    private final Table table = new Table();
    private final Visits here = new Visits(time, Duration.ofMinutes(60), 100, table);
    private final Visits there = new Visits(time, Duration.ofMinutes(60), 100, table);

    @Test
    void a_visit_goes_on_elsewhere_with_its_token_its_user_and_all_it_kept() {
        Visit visit = here.open();
        here.signIn(visit, "resident");
        visit.attributes().put("answers", "{}");
        visit.attributes().put("form", List.of(Map.of("name", List.of("Sam")), List.of("refused")));
        visit.attributes().put("object", new Object());

        assertEquals(1, here.handOverAll());

        Visit same = there.find(visit.id()).orElseThrow();

        assertEquals(visit.token(), same.token());
        assertEquals("resident", same.userId().orElseThrow());
        assertEquals(visit.began(), same.began());
        assertEquals(
                Map.of(
                        "answers",
                        "{}",
                        "form",
                        List.of(Map.of("name", List.of("Sam")), List.of("refused"))),
                same.attributes());
        assertEquals(Map.of(), table.rows, "whoever takes it leaves nothing behind");
    }

    @Test
    void a_node_that_leaves_still_answers_and_gives_on_what_changed() {
        Visit visit = here.open();
        here.handOverAll();

        Visit again = here.find(visit.id()).orElseThrow();
        again.attributes().put("answers", "{}");
        here.handOver(again);

        assertEquals("{}", there.find(visit.id()).orElseThrow().attributes().get("answers"));
    }

    @Test
    void what_was_under_way_when_it_left_is_given_on_at_its_end() {
        Visit underWay = here.open();
        here.handOverAll();
        underWay.attributes().put("answers", "{}");
        here.handOver(underWay);

        assertEquals("{}", there.find(underWay.id()).orElseThrow().attributes().get("answers"));
    }

    @Test
    void a_visit_that_ended_is_nowhere() {
        Visit visit = here.open();
        here.handOverAll();

        here.end(here.find(visit.id()).orElseThrow());

        assertTrue(there.find(visit.id()).isEmpty());
    }

    @Test
    void nobody_finds_a_visit_that_was_idle_for_an_hour_on_its_way() {
        Visit visit = here.open();
        here.handOverAll();
        time.pass(Duration.ofMinutes(61));

        assertTrue(there.find(visit.id()).isEmpty());
    }

    @Test
    void only_its_own_id_opens_it_and_its_name_tells_nothing() {
        String id = Secrets.next();
        byte[] closed = VisitSeal.of(id).close("answers".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "answers",
                new String(VisitSeal.of(id).open(closed).orElseThrow(), StandardCharsets.UTF_8));
        assertTrue(VisitSeal.of(Secrets.next()).open(closed).isEmpty());
        assertTrue(VisitSeal.of(id).open(new byte[3]).isEmpty());
        assertFalse(VisitSeal.of(id).row().contains(id));
        assertNotEquals(VisitSeal.of(id).row(), VisitSeal.of(Secrets.next()).row());
    }

    /** The table of the common database. */
    private static final class Table implements VisitHandover {

        private final Map<String, byte[]> rows = new HashMap<>();

        @Override
        public void give(Collection<Visit> visits, Instant forgetAfter) {
            for (Visit visit : visits) {
                VisitSeal seal = VisitSeal.of(visit.id());

                rows.put(seal.row(), seal.close(VisitText.write(visit)));
            }
        }

        @Override
        public Optional<Visit> look(String id) {
            return read(id, Optional.ofNullable(rows.get(VisitSeal.of(id).row())));
        }

        @Override
        public Optional<Visit> take(String id) {
            return read(id, Optional.ofNullable(rows.remove(VisitSeal.of(id).row())));
        }

        private static Optional<Visit> read(String id, Optional<byte[]> row) {
            return row.flatMap(VisitSeal.of(id)::open).map(text -> VisitText.read(id, text));
        }

        @Override
        public void forget(String id) {
            rows.remove(VisitSeal.of(id).row());
        }

        @Override
        public void forgetUntil(Instant now) {
            // Rows have no time here: a visit knows when it was last seen.
        }
    }
}
