package org.sena.it.needs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Matrices;

/** A small questionnaire with a matrix, under a key of its own. */
final class Sample {

    static final Actor ADMINISTRATOR =
            ImmutableActor.builder().userId("it-admin").addRoles(Role.ADMINISTRATOR).build();

    private static final Answers HOMELESS =
            Answers.of(Map.of("home", List.of("on-the-street"), "age", List.of("41")));

    private Sample() {}

    static String document(String key, String title) {
        return ("{'key': '" + key + "', 'title': '" + title + "', 'language': 'en', 'groups': [")
                .concat("{'id': 'g', 'title': 'You', 'questions': [")
                .concat("{'id': 'home', 'type': 'single', 'text': 'Where?', 'options': [")
                .concat("{'id': 'on-the-street', 'text': 'On the street'},")
                .concat("{'id': 'at-home', 'text': 'At home'}]},")
                .concat("{'id': 'age', 'type': 'number', 'text': 'How old?',")
                .concat("'number': {'minimum': 0, 'maximum': 120, 'unit': 'years'}}]}]}")
                .replace('\'', '"');
    }

    /** Publishes the questionnaire and activates its matrix, as SENA does with what it brings. */
    static void publish(
            CurrentActor currentActor, Questionnaires questionnaires, Matrices matrices, String key)
            throws Exception {
        String table =
                "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                        + "reason\nR1,home,is,on-the-street,,,,housing,90,90,You have no home\n";

        currentActor.callAs(
                Actor.system("it"),
                () -> {
                    questionnaires.publish(key, document(key, "Find help"));

                    return matrices.activate(
                            key,
                            matrices.check(
                                            key,
                                            table,
                                            ImmutableVocabulary.builder()
                                                    .putOptions(
                                                            "home",
                                                            Set.of("on-the-street", "at-home"))
                                                    .addNumbers("age")
                                                    .addNeeds("housing")
                                                    .build())
                                    .version());
                });
    }

    static Interview interview(Needs needs, String key) {
        return needs.interview(key, 1, HOMELESS, List.of());
    }
}
