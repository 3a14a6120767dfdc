package org.sena.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;

class MatrixKeepersTest {

    private final List<String> trail = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(names = {"ADVICE_LEAD", "ADMINISTRATOR"})
    void a_keeper_is_let_in_by_name(Role role) {
        assertEquals(actor(role), keepers(actor(role)).acting("matrix.check", "needs"));
        assertEquals(List.of(), trail);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ADVICE_LEAD", "ADMINISTRATOR"})
    void anybody_else_is_refused_and_the_refusal_written_down(Role role) {
        MatrixKeepers keepers = keepers(actor(role));

        assertThrows(NotAllowedException.class, () -> keepers.acting("matrix.check", "needs"));
        assertEquals(List.of("denied matrix.check matrix needs"), trail);
    }

    @Test
    void a_visitor_is_refused() {
        MatrixKeepers keepers = keepers(Actor.anonymous());

        assertThrows(NotAllowedException.class, () -> keepers.acting("matrix.read", "needs"));
    }

    @Test
    void a_deed_is_written_down_with_its_version() {
        keepers(actor(Role.ADVICE_LEAD)).did("matrix.activate", "needs", 3);

        assertEquals(List.of("allowed matrix.activate matrix needs 3"), trail);
    }

    private static Actor actor(Role role) {
        return ImmutableActor.builder().userId("sam").addRoles(role).build();
    }

    private MatrixKeepers keepers(Actor actor) {
        return new MatrixKeepers(new Trail(), new Acting(actor));
    }

    private static final class Acting implements CurrentActor {

        private final Actor actor;

        private Acting(Actor actor) {
            this.actor = actor;
        }

        @Override
        public Actor get() {
            return actor;
        }

        @Override
        public <T> T callAs(Actor other, Callable<T> work) throws Exception {
            return work.call();
        }
    }

    private final class Trail implements AuditTrail {

        @Override
        public void allowed(AuditRecord record) {
            trail.add("allowed " + words(record));
        }

        @Override
        public void denied(AuditRecord record) {
            trail.add("denied " + words(record));
        }

        @Override
        public List<AuditEvent> aboutSubject(String subjectId, int limit) {
            return List.of();
        }

        @Override
        public OptionalLong firstBrokenLink() {
            return OptionalLong.empty();
        }

        private String words(AuditRecord record) {
            return String.join(" ", record.action(), record.entity(), record.entityId());
        }
    }
}
