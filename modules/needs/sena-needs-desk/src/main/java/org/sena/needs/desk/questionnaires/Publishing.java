package org.sena.needs.desk.questionnaires;

import java.util.Optional;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.Questionnaires;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;

/**
 * A document on its way in: sent as a file or typed, looked at, published. Between the steps its
 * text waits in the session, so that nothing typed is lost.
 */
final class Publishing {

    private static final String DRAFT = "questionnaire-draft";

    private static final int LONGEST = 2_000_000;

    /** The field of the key. It can't be called "key": the page's own parameter would win. */
    private static final String KEY_FIELD = "questionnaire";

    private final Submission in;
    private final Questionnaires questionnaires;

    Publishing(Submission in, Questionnaires questionnaires) {
        this.in = in;
        this.questionnaires = questionnaires;
    }

    /** The document that waits under the key. */
    static Optional<String> draft(SharedSession session, String key) {
        return session.read(name(key));
    }

    /** Takes the file or the text and shows what is wrong with it, or what it would change. */
    void check() {
        String key =
                in.form().text(KEY_FIELD).called("write.key.called").required().max(64).value();
        Optional<String> sent = in.file("file").flatMap(file -> SentText.of(in, file));
        String document = sent.orElseGet(() -> in.form().text("document").max(LONGEST).value());

        if (document.isBlank() && in.form().isValid()) {
            in.form().reject("document", "document.error.required");
        }
        if (!in.form().isValid()) {
            in.showAgain();

            return;
        }

        in.session().write(name(key), document);

        try {
            questionnaires.check(key, document);
            in.show("look", "key", key);
        } catch (QuestionnaireRefusedException e) {
            in.show("write", "key", key);
        }
    }

    void publish() {
        String key = in.parameter("key").orElse("");
        Optional<String> document = draft(in.session(), key);

        if (document.isEmpty()) {
            in.form().reject("look.error.gone");
            in.showAgain();

            return;
        }

        try {
            Questionnaire published = questionnaires.publish(key, document.get());

            in.session().remove(name(key));
            in.say("look.done", published.title(), published.version());
            in.show("versions", "key", key);
        } catch (QuestionnaireRefusedException e) {
            in.show("write", "key", key);
        }
    }

    private static String name(String key) {
        return DRAFT + "." + key;
    }
}
