package org.sena.needs.web.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

class OfferTest {

    private static final Set<Role> AT_WORK =
            EnumSet.of(
                    Role.ADVISER,
                    Role.ADVICE_LEAD,
                    Role.ORGANISATION_WORKER,
                    Role.ORGANISATION_MANAGER);

    @ParameterizedTest
    @EnumSource
    void the_short_questions_are_for_those_who_help_others(Role role) {
        Offer offer = Offer.to(ImmutableActor.builder().userId("u").addRoles(role).build());

        assertTrue(offer.includes(Interviews.KEY));
        assertEquals(AT_WORK.contains(role), offer.includes(Interviews.FRONT_LINE));
    }

    @Test
    void a_visitor_is_offered_the_residents_questions_only() {
        Offer offer = Offer.to(Actor.anonymous());

        assertTrue(offer.includes(Interviews.KEY));
        assertFalse(offer.includes("another"));
    }
}
