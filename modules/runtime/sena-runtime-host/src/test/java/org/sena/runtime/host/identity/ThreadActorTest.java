package org.sena.runtime.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sena.identity.api.Actor;

class ThreadActorTest {

    private final ThreadActor actors = new ThreadActor();

    @Test
    void nobody_acts_until_it_is_said_who() {
        assertTrue(actors.get().isAnonymous());
    }

    @Test
    void the_former_actor_returns_after_the_work() throws Exception {
        Actor job = Actor.system("job");
        Actor person = Actor.person("subject");

        actors.callAs(
                job,
                () -> {
                    assertEquals(person, actors.callAs(person, actors::get));
                    assertEquals(job, actors.get());
                    return null;
                });

        assertTrue(actors.get().isAnonymous());
    }

    @Test
    void the_former_actor_returns_when_the_work_fails() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        actors.callAs(
                                Actor.system("job"),
                                () -> {
                                    throw new IllegalStateException("no");
                                }));

        assertTrue(actors.get().isAnonymous());
    }
}
