package org.sena.needs.web.interview;

import org.sena.needs.api.MyInterview;
import org.sena.needs.api.SavedInterview;

/** What was answered before signing in, and what the person had saved before. */
public final class TwoInterviews {

    private final SavedInterview justNow;
    private final MyInterview before;

    TwoInterviews(SavedInterview justNow, MyInterview before) {
        this.justNow = justNow;
        this.before = before;
    }

    public SavedInterview justNow() {
        return justNow;
    }

    public MyInterview before() {
        return before;
    }
}
