package org.sena.referral.web.support;

import org.sena.web.kit.Page;

/** Reference and access code. */
public final class FindView {

    private final Page page;

    FindView(Page page) {
        this.page = page;
    }

    /** The reference of the address, so that nobody has to type it again. */
    public String reference() {
        return page.parameter("referral").orElse("");
    }

    public String signInUrl() {
        return page.signInLink(
                page.parameter("referral")
                        .map(reference -> page.link("my-support", "referral", reference))
                        .orElseGet(() -> page.link("my-support")));
    }
}
