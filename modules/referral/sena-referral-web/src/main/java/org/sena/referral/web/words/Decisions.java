package org.sena.referral.web.words;

import org.sena.web.kit.Submission;

/** What the forms about one referral carry along. */
public final class Decisions {

    private Decisions() {}

    /** The referral the form is about; nothing finds none. */
    public static String referral(Submission in) {
        return in.parameter("id").orElse("");
    }

    /** The version the page was made from; anything else is as good as outdated. */
    public static long version(Submission in) {
        return in.parameter("version")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }
}
