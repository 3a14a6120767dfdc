package org.sena.needs.desk.questionnaires;

import java.util.Map;
import java.util.Optional;
import org.sena.needs.api.ImmutableTranslation;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.TranslatedText;
import org.sena.web.kit.SentFile;
import org.sena.web.kit.Submission;

/** A translator's table on its way in. */
final class Translating {

    /** What a language tag looks like. */
    static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private static final int MOST_TOLD = 20;

    private final Submission in;
    private final Questionnaires questionnaires;

    Translating(Submission in, Questionnaires questionnaires) {
        this.in = in;
        this.questionnaires = questionnaires;
    }

    /** Shows the table of a language that has no text yet. */
    void begin() {
        String language =
                in.form()
                        .text("language")
                        .called(in.texts().get("language.called"))
                        .required()
                        .value();

        if (in.form().isValid() && !language.matches(TAG)) {
            in.form().reject("language", "language.error.tag");
        }
        if (!in.form().isValid()) {
            in.showAgain();

            return;
        }

        in.show("translation", "key", in.parameter("key").orElse(""), "language", language);
    }

    /** Publishes the next version with the texts of the table. */
    void translate() {
        String key = in.parameter("key").orElse("");
        String language = in.parameter("language").orElse("");
        Optional<SentFile> file = in.file("file");

        if (file.isEmpty()) {
            in.form().reject("file", "file.error.required");
        }

        Map<String, TranslatedText> texts =
                file.flatMap(sent -> SentText.of(in, sent)).map(this::read).orElse(Map.of());

        if (in.form().isValid() && texts.isEmpty()) {
            in.form().reject("file", "file.error.empty");
        }
        if (!in.form().isValid()) {
            in.showAgain();

            return;
        }

        try {
            Questionnaire published =
                    questionnaires.translate(
                            key,
                            ImmutableTranslation.builder()
                                    .language(language)
                                    .draft(in.form().isTicked("draft"))
                                    .texts(texts)
                                    .build());

            in.say("translation.done", published.version());
            in.show("translation", "key", key, "language", language);
        } catch (QuestionnaireRefusedException e) {
            in.form()
                    .reject(
                            "file",
                            "file.error.refused",
                            String.join(
                                    ". ",
                                    e.problems()
                                            .subList(0, Math.min(MOST_TOLD, e.problems().size()))));
            in.showAgain();
        }
    }

    private Map<String, TranslatedText> read(String table) {
        try {
            return TranslationTable.read(table);
        } catch (IllegalArgumentException e) {
            in.form().reject("file", e.getMessage());

            return Map.of();
        }
    }
}
