package org.sena.notification.web.desk;

import org.sena.notification.api.delivery.Letter;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.delivery.Trouble;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** What a letter is called on pages. */
public final class LetterWords {

    private LetterWords() {}

    static String what(Page page, Letter letter) {
        String key = "kind." + letter.kind();

        return page.texts().has(key) ? page.text(key) : letter.kind();
    }

    static String toWhom(Page page, Letter letter) {
        return page.text(letter.toCaseSystem() ? "to.case-system" : "to.person");
    }

    /** Why it did not arrive; for the page of an operator and for that of an organisation. */
    public static String why(Page page, Trouble trouble) {
        return page.text("trouble." + trouble);
    }

    /** What a state sounds like. */
    public static Tone tone(LetterState state) {
        switch (state) {
            case SENT:
                return Tone.SUCCESS;
            case FAILED:
                return Tone.DANGER;
            case GIVEN_UP:
                return Tone.NEUTRAL;
            default:
                return Tone.INFO;
        }
    }
}
