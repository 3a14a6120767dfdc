package org.sena.privacy.web.mydata;

import org.sena.web.kit.Page;

/** How somebody whom we don't know can show whose data is theirs. */
public final class UnknownView {

    private final Page page;

    UnknownView(Page page) {
        this.page = page;
    }

    /** False for somebody signed in who is no resident: nothing here is about them. */
    public boolean maySignIn() {
        return !page.isSignedIn();
    }

    public String signInUrl() {
        return page.signInLink(page.link("my-data"));
    }
}
