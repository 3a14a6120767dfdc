package org.sena.runtime.host.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sena.runtime.host.stub.Time;

class VisitsTest {

    private final Time time = new Time();
    private final Visits visits = new Visits(time, Duration.ofMinutes(60), 100);

    @Test
    void a_visit_lasts_as_long_as_no_hour_passes_without_a_request() {
        Visit visit = visits.open();

        time.pass(Duration.ofMinutes(59));
        assertSame(visit, visits.find(visit.id()).orElseThrow());
        time.pass(Duration.ofMinutes(59));
        assertSame(visit, visits.find(visit.id()).orElseThrow());
        time.pass(Duration.ofMinutes(61));
        assertTrue(visits.find(visit.id()).isEmpty());
    }

    @Test
    void a_visit_ends_after_twelve_hours_however_busy() {
        Visit visit = visits.open();
        for (int i = 0; i < 12; i++) {
            time.pass(Duration.ofMinutes(59));
            assertSame(visit, visits.find(visit.id()).orElseThrow());
        }
        time.pass(Duration.ofMinutes(13));
        assertTrue(visits.find(visit.id()).isEmpty());
    }

    @Test
    void ended_visits_are_swept_away() {
        visits.open();
        time.pass(Duration.ofMinutes(61));
        visits.find("somebody else's");

        assertEquals(0, visits.size());
    }

    @Test
    void signing_in_changes_id_and_token_and_keeps_what_an_anonymous_person_answered() {
        Visit visit = visits.open();
        String id = visit.id();
        String token = visit.token();
        visit.attributes().put("answers", "{}");

        visits.signIn(visit, "resident");

        assertNotEquals(id, visit.id());
        assertNotEquals(token, visit.token());
        assertTrue(visits.find(id).isEmpty());
        assertEquals("{}", visits.find(visit.id()).orElseThrow().attributes().get("answers"));
        assertEquals("resident", visit.userId().orElseThrow());
    }

    @Test
    void signing_in_over_another_user_forgets_what_that_user_kept() {
        Visit visit = visits.open();
        visits.signIn(visit, "resident");
        visit.attributes().put("answers", "{}");

        visits.signIn(visit, "other");

        assertTrue(visit.attributes().isEmpty());
    }

    @Test
    void an_ended_visit_leaves_nothing() {
        Visit visit = visits.open();
        visit.attributes().put("answers", "{}");

        visits.end(visit);

        assertTrue(visits.find(visit.id()).isEmpty());
        assertTrue(visit.attributes().isEmpty());
    }

    @Test
    void when_there_are_too_many_the_anonymous_ones_idle_longest_go_first() {
        Visit user = visits.open();
        visits.signIn(user, "resident");
        time.pass(Duration.ofSeconds(1));
        Visit oldest = visits.open();
        time.pass(Duration.ofSeconds(1));

        for (int i = 0; i < 98; i++) {
            visits.open();
        }

        Visit newest = visits.open();

        assertTrue(visits.find(user.id()).isPresent());
        assertTrue(visits.find(newest.id()).isPresent());
        assertFalse(visits.find(oldest.id()).isPresent());
        assertTrue(visits.size() <= 100);
    }

    @Test
    void a_token_is_good_only_when_it_is_the_same() {
        String token = Secrets.next();

        assertEquals(32, token.length());
        assertTrue(Secrets.same(token, token));
        assertFalse(Secrets.same(token, token + "x"));
        assertFalse(Secrets.same(token, ""));
        assertFalse(Secrets.same(token, null));
        assertNotEquals(token, Secrets.next());
    }
}
