package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.Questionnaires;

/** Versions are published one after the other and never change. */
@InFramework
class QuestionnairesIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Questionnaires questionnaires;

    private final String key = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_new_version_is_current_at_once_and_the_one_before_stays() throws Exception {
        publish("One");
        assertEquals(Optional.of("One"), currentTitle());

        assertEquals(2, publish("Two").version());

        assertEquals(Optional.of("Two"), currentTitle());
        assertEquals("One", questionnaires.version(key, 1).orElseThrow().title());
        assertEquals(2, questionnaires.versions(key));
    }

    @Test
    void a_document_with_a_mistake_leaves_nothing_behind() {
        assertThrows(QuestionnaireRefusedException.class, () -> publish(" "));

        assertEquals(0, questionnaires.versions(key));
        assertEquals(Optional.empty(), questionnaires.current(key));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_an_administrator_publishes(Role role) {
        Actor actor = ImmutableActor.builder().userId("it-user").addRoles(role).build();

        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                actor,
                                () -> questionnaires.publish(key, Sample.document(key, "One"))));
        assertEquals(0, questionnaires.versions(key));
    }

    @Test
    void two_publications_at_once_never_share_a_version() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Callable<Questionnaire> publication = () -> publish("One");

        try {
            // one may fail, for the other was first: that is as it should be
            threads.invokeAll(List.of(publication, publication));
        } finally {
            threads.shutdown();
        }

        int versions = questionnaires.versions(key);

        assertEquals(versions, questionnaires.current(key).orElseThrow().version());
    }

    private Questionnaire publish(String title) throws Exception {
        return currentActor.callAs(
                Sample.ADMINISTRATOR,
                () -> questionnaires.publish(key, Sample.document(key, title)));
    }

    private Optional<String> currentTitle() {
        return questionnaires.current(key).map(Questionnaire::title);
    }
}
