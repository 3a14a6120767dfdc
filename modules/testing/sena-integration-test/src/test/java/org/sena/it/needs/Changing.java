package org.sena.it.needs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.Answers;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.SavedInterview;

/** A questionnaire of which a second version asks otherwise, and answers nobody else gives. */
final class Changing {

    static final String KEY = "it-changing-" + UUID.randomUUID().toString().substring(0, 8);

    /** Something a person wrote, found nowhere else. */
    static final String WORDS = "zebra" + UUID.randomUUID().toString().replace("-", "");

    private static final String HOME =
            "{'id': 'home', 'type': 'single', 'text': 'Where do you sleep?', 'options': ["
                    + "{'id': 'street', 'text': 'On the street'}, {'id': 'room', 'text': 'In a room'}";

    private static final String AGE =
            "{'id': 'age', 'type': 'number', 'text': 'How old are you?',"
                    + " 'number': {'minimum': 0, 'maximum': 120, 'unit': 'years'}}";

    private static final String PET =
            "{'id': 'pet', 'type': 'text', 'text': 'What is your pet called?', 'maxLength': 60,"
                    + " 'optional': true}";

    private Changing() {}

    /** Asks for home, age and pet. */
    static int publishFirst(CurrentActor actor, Questionnaires questionnaires) throws Exception {
        return publish(
                actor,
                questionnaires,
                HOME + ", {'id': 'sofa', 'text': 'On a sofa'}]}, " + AGE + ", " + PET);
    }

    /** No sofa any more, and nothing about the pet. */
    static int publishSecond(CurrentActor actor, Questionnaires questionnaires) throws Exception {
        return publish(actor, questionnaires, HOME + "]}, " + AGE);
    }

    static SavedInterview answered(int version, String home) {
        return ImmutableSavedInterview.builder()
                .key(KEY)
                .version(version)
                .answers(
                        Answers.of(
                                Map.of(
                                        "home", List.of(home),
                                        "age", List.of("41"),
                                        "pet", List.of(WORDS))))
                .build();
    }

    private static int publish(
            CurrentActor currentActor, Questionnaires questionnaires, String questions)
            throws Exception {
        String document =
                "{'key': '%s', 'title': 'Changing', 'language': 'en', 'groups': [{'id': 'g',"
                        + " 'title': 'You', 'questions': [%s]}]}";

        return currentActor.callAs(
                Sample.ADMINISTRATOR,
                () ->
                        questionnaires
                                .publish(
                                        KEY,
                                        String.format(document, KEY, questions).replace('\'', '"'))
                                .version());
    }
}
