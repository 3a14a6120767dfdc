package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.sena.needs.api.ImmutableTranslation;
import org.sena.needs.api.PublishedVersion;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.TranslatedText;

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
    void publications_at_once_get_a_version_each() throws Exception {
        publish("One");

        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Integer> publication = () -> publish("More").version();
        Set<Integer> versions = new TreeSet<>();

        try {
            for (Future<Integer> done : threads.invokeAll(Collections.nCopies(4, publication))) {
                versions.add(done.get());
            }
        } finally {
            threads.shutdown();
        }

        assertEquals(Set.of(2, 3, 4, 5), versions);
        assertEquals(5, questionnaires.current(key).orElseThrow().version());
    }

    @Test
    void the_history_tells_when_and_tells_its_keepers_by_whom() throws Exception {
        publish("One");
        publish("Two");

        List<PublishedVersion> open = questionnaires.history(key);
        List<PublishedVersion> kept =
                currentActor.callAs(Sample.ADMINISTRATOR, () -> questionnaires.history(key));

        assertEquals(2, open.get(0).version());
        assertEquals(Optional.empty(), open.get(0).publishedBy());
        assertEquals(Optional.of("it-admin"), kept.get(1).publishedBy());
        assertEquals(64, open.get(0).documentHash().length());
        assertEquals(Sample.document(key, "One"), questionnaires.document(key, 1).orElseThrow());
        assertTrue(questionnaires.keys().contains(key));
    }

    @Test
    void checking_a_document_publishes_nothing() throws Exception {
        publish("One");

        Questionnaire checked =
                currentActor.callAs(
                        Sample.ADMINISTRATOR,
                        () -> questionnaires.check(key, Sample.document(key, "Two")));

        assertEquals("Two", checked.title());
        assertEquals(2, checked.version());
        assertEquals(1, questionnaires.versions(key));
        assertThrows(
                NotAllowedException.class,
                () -> questionnaires.check(key, Sample.document(key, "Two")));
    }

    @Test
    void translated_texts_join_the_newest_version_as_the_next() throws Exception {
        publish("Find help");
        translate(
                Map.of(
                        "title", TranslatedText.of("Find help", "Cael help"),
                        "questions/age/text", TranslatedText.of("How old?", "Faint?")));
        translate(Map.of("title", TranslatedText.of("Find help", "Dod o hyd i help")));

        Questionnaire newest = questionnaires.current(key).orElseThrow();

        assertEquals(3, newest.version());
        assertEquals("Dod o hyd i help", newest.in(Locale.forLanguageTag("cy")).title());
        assertEquals("Find help", newest.title());
        assertEquals(
                "Faint?", newest.translations().get(0).texts().get("questions/age/text").text());
        assertThrows(
                QuestionnaireRefusedException.class,
                () -> translate(Map.of("nowhere", TranslatedText.of("a", "b"))));
        assertEquals(3, questionnaires.versions(key));
    }

    private void translate(Map<String, TranslatedText> texts) throws Exception {
        currentActor.callAs(
                Sample.ADMINISTRATOR,
                () ->
                        questionnaires.translate(
                                key,
                                ImmutableTranslation.builder()
                                        .language("cy")
                                        .texts(texts)
                                        .build()));
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
