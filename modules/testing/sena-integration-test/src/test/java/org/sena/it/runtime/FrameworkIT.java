package org.sena.it.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

@InFramework
class FrameworkIT {

    @OsgiService private BundleContext context;
    @OsgiService private CurrentActor currentActor;

    private Actor before;

    @BeforeEach
    void rememberWhoActs() {
        before = currentActor.get();
    }

    @Test
    void a_test_runs_in_a_bundle_of_its_own() {
        assertSame(FrameworkUtil.getBundle(FrameworkIT.class), context.getBundle());
        assertEquals(
                "org.sena.identity.api",
                FrameworkUtil.getBundle(CurrentActor.class).getSymbolicName());
    }

    @Test
    void what_runs_before_each_test_runs_in_the_framework() {
        assertTrue(before.isAnonymous());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_actor_acts_until_the_call_ends(Role role) throws Exception {
        Actor actor = ImmutableActor.builder().userId("it").addRoles(role).build();

        assertTrue(currentActor.callAs(actor, () -> currentActor.get().hasAny(role)));

        assertTrue(currentActor.get().isAnonymous());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.sena.needs.service", "org.sena.referral.service"})
    void every_context_is_there(String name) {
        assertTrue(
                List.of(context.getBundles()).stream()
                        .anyMatch(bundle -> bundle.getSymbolicName().equals(name)));
    }
}
