package org.sena.referral.web.agreement;

import java.time.Instant;
import org.sena.referral.api.agreement.Standing;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** How an organisation stands, in words. */
final class StandingWords {

    private final Page page;
    private final Standing standing;

    StandingWords(Page page, Standing standing) {
        this.page = page;
        this.standing = standing;
    }

    String text() {
        return page.text("standing." + code());
    }

    Tone tone() {
        switch (code()) {
            case "holds":
                return Tone.SUCCESS;
            case "soon":
                return Tone.WARNING;
            case "stranded":
                return Tone.DANGER;
            default:
                return Tone.NEUTRAL;
        }
    }

    private String code() {
        if (standing.recognised()) {
            return standing.endsSoon() ? "soon" : "holds";
        }
        if (standing.until().isEmpty()) {
            return "none";
        }
        return standing.openReferrals() > 0 ? "stranded" : "over";
    }

    /** The last day. */
    String until() {
        return standing.until().map(end -> lastDay(page, end)).orElse("");
    }

    /** The day that a moment ends; midnight belongs to the day before. */
    static String lastDay(Page page, Instant end) {
        return page.date(end.minusMillis(1));
    }
}
