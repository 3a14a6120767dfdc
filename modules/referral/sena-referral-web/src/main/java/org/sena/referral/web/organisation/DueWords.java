package org.sena.referral.web.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Tone;

/** The next thing to do and by when, in words: "Answer by Tuesday 24 November". */
final class DueWords {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final Page page;
    private final Instant now;

    DueWords(Page page, Instant now) {
        this.page = page;
        this.now = now;
    }

    /** Empty when nothing is due. */
    String text(Referral referral) {
        if (referral.state() == ReferralState.INFO_REQUESTED) {
            return page.text("due.INFO_REQUESTED");
        }
        return referral.dueBy()
                .map(
                        due ->
                                page.text(
                                        (referral.overdue() ? "overdue." : "due.")
                                                + referral.state(),
                                        day(due)))
                .orElse("");
    }

    /** Red when it is late, yellow when it is due today. */
    Cell cell(Referral referral) {
        String text = text(referral);

        if (text.isEmpty()) {
            return Cell.text(page.text("due.none"));
        }
        return isPressing(referral) ? Cell.tag(text, tone(referral)) : Cell.text(text);
    }

    boolean isPressing(Referral referral) {
        return referral.overdue() || referral.dueBy().filter(this::isToday).isPresent();
    }

    Tone tone(Referral referral) {
        return referral.overdue() ? Tone.DANGER : Tone.WARNING;
    }

    private boolean isToday(Instant moment) {
        return date(moment).equals(date(now));
    }

    private String day(Instant moment) {
        return isToday(moment)
                ? page.text("due.today")
                : DateTimeFormatter.ofPattern("EEEE d MMMM", page.locale()).format(date(moment));
    }

    private static LocalDate date(Instant moment) {
        return moment.atZone(COUNCIL).toLocalDate();
    }
}
