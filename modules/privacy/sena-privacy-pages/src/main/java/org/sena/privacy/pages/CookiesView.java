package org.sena.privacy.pages;

import org.sena.web.kit.view.Table;

/** What the cookies page shows. */
public final class CookiesView {

    private final Table cookies;

    CookiesView(Table cookies) {
        this.cookies = cookies;
    }

    public Table cookies() {
        return cookies;
    }
}
