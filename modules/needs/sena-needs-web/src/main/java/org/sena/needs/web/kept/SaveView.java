package org.sena.needs.web.kept;

import org.sena.needs.web.interview.InterviewStore;
import org.sena.web.kit.Page;

/** "Save and come back later": by a code, or by signing in. */
public final class SaveView {

    private final Page page;
    private final boolean kept;

    /**
     * @param kept the answers are saved under the person's name already
     */
    SaveView(Page page, boolean kept) {
        this.page = page;
        this.kept = kept;
    }

    public boolean isKept() {
        return kept;
    }

    /** True when the answers came from a code or were saved under one before. */
    public boolean isAgain() {
        return page.session().read(InterviewStore.RESUME_CODE).isPresent();
    }

    public boolean isSignInOffered() {
        return !page.isSignedIn();
    }

    /** Where to sign in, and then on with the questions. */
    public String signIn() {
        return page.signInLink(page.link("needs"));
    }
}
