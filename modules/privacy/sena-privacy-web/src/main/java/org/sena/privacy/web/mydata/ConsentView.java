package org.sena.privacy.web.mydata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** One consent: to whom, what for, in which words, and how to end it. */
public final class ConsentView {

    private final Page page;
    private final Consent consent;
    private final Optional<ConsentText> words;
    private final Instant now;

    ConsentView(Page page, Consent consent, Optional<ConsentText> words, Instant now) {
        this.page = page;
        this.consent = consent;
        this.words = words;
        this.now = now;
    }

    String title() {
        return page.text("purpose." + consent.purpose());
    }

    public String id() {
        return consent.id();
    }

    public String organisation() {
        return consent.recipientName();
    }

    public String purpose() {
        return title();
    }

    public boolean isActive() {
        return consent.isActiveAt(now);
    }

    public List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();

        row(rows, "consent.who", consent.recipientName());
        row(rows, "consent.how-long", ConsentWords.end(page, consent, now));
        rows.add(
                SummaryRow.of(
                        page.text("consent.what"),
                        ConsentWords.items(
                                page.texts(),
                                consent.items().stream()
                                        .map(DataItem::code)
                                        .collect(Collectors.toList()))));

        if (!consent.specialCategories().isEmpty()) {
            rows.add(
                    SummaryRow.of(
                            page.text("consent.special"),
                            new TreeSet<>(consent.specialCategories())
                                    .stream()
                                            .map(kind -> page.text("special." + kind))
                                            .collect(Collectors.toList())));
        }

        row(rows, "consent.given", page.moment(consent.givenAt()));
        row(rows, "consent.how", how());
        row(rows, "consent.law", law());

        return rows;
    }

    private void row(List<SummaryRow> rows, String key, String value) {
        rows.add(SummaryRow.of(page.text(key), value));
    }

    private String how() {
        String channel = page.text("channel." + consent.channel());

        return consent.giver() == Giver.SELF
                ? page.text("consent.by.SELF", channel)
                : page.text(
                        "consent.by." + consent.giver(),
                        channel,
                        consent.relationship().orElse(""));
    }

    private String law() {
        String article6 = consent.lawfulBasis().article6().code();

        return consent.lawfulBasis()
                .article9()
                .map(found -> page.text("consent.law.two", article6, found.code()))
                .orElseGet(() -> page.text("consent.law.one", article6));
    }

    /** What they read, a paragraph each. */
    public List<String> words() {
        return words.map(text -> List.of(text.text().split("\\R\\s*\\R"))).orElse(List.of());
    }

    /** The language of the words where it isn't the page's; null, so left out, otherwise. */
    public String wordsLanguage() {
        return page.lang(consent.language());
    }

    /** What happens when they say stop. */
    public List<String> consequences() {
        List<String> ends = new ArrayList<>();

        ends.add(page.text("withdraw.ends." + consent.purpose(), consent.recipientName()));
        ends.add(page.text("withdraw.kept"));

        return ends;
    }

    public String backUrl() {
        return page.renderUrl("consent", "consent", consent.id());
    }
}
