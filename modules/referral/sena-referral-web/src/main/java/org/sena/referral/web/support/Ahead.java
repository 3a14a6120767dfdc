package org.sena.referral.web.support;

import java.util.Optional;
import org.sena.referral.api.Referral;
import org.sena.web.kit.Page;

/** What happens next with a referral and by when, in words for its person. */
final class Ahead {

    private final Page page;
    private final Referral referral;

    Ahead(Page page, Referral referral) {
        this.page = page;
        this.referral = referral;
    }

    /** What it means that it stands so. */
    String meaning() {
        return page.text("meaning.resident." + referral.state(), referral.organisationName());
    }

    /** What comes next, with the day where one is promised; empty when nothing comes. */
    String next() {
        Optional<String> by = referral.dueBy().map(page::date);
        String key = "next.resident." + referral.state();

        if (by.isPresent() && referral.overdue()) {
            return page.text(
                    "next.resident.late",
                    referral.organisationName(),
                    by.get(),
                    page.site().advicePhone());
        }
        if (by.isPresent() && page.texts().has(key + ".by")) {
            return page.text(key + ".by", referral.organisationName(), by.get());
        }

        return page.texts().has(key) ? page.text(key, referral.organisationName()) : "";
    }

    /** True when it ended without help, so that somebody else may be asked instead. */
    boolean mayAskElsewhere() {
        switch (referral.state()) {
            case DECLINED:
            case EXPIRED:
            case CLOSED_NO_CONTACT:
                return true;
            default:
                return false;
        }
    }
}
