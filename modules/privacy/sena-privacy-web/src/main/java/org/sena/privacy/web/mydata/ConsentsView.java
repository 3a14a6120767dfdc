package org.sena.privacy.web.mydata;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sena.privacy.api.Consent;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** All that a person agreed to: what holds now, and what has ended. */
public final class ConsentsView {

    private final Page page;
    private final List<Consent> consents;
    private final Instant now;

    ConsentsView(Page page, List<Consent> consents, Instant now) {
        this.page = page;
        this.consents = consents;
        this.now = now;
    }

    public boolean isEmpty() {
        return consents.isEmpty();
    }

    public boolean hasActive() {
        return consents.stream().anyMatch(this::isActive);
    }

    public boolean hasEnded() {
        return !consents.stream().allMatch(this::isActive);
    }

    /** Newest first. */
    public Table active() {
        return table("consents.active", "consents.until", this::isActive);
    }

    /** Newest first. */
    public Table ended() {
        return table("consents.ended", "consents.ended-on", consent -> !isActive(consent));
    }

    private Table table(String caption, String when, Predicate<Consent> which) {
        Table table =
                Table.of(
                        page.text(caption),
                        page.text("consents.who"),
                        page.text("consents.what-for"),
                        page.text("consents.given"),
                        page.text(when));

        for (Consent consent : consents.stream().filter(which).collect(Collectors.toList())) {
            table.row(
                    Cell.link(
                            consent.recipientName(),
                            page.renderUrl("consent", "consent", consent.id())),
                    Cell.text(page.text("purpose." + consent.purpose())),
                    Cell.text(page.date(consent.givenAt())),
                    isActive(consent)
                            ? Cell.text(page.date(consent.expiresAt()))
                            : Cell.tag(ConsentWords.end(page, consent, now), Tone.NEUTRAL));
        }

        return table;
    }

    private boolean isActive(Consent consent) {
        return consent.isActiveAt(now);
    }
}
