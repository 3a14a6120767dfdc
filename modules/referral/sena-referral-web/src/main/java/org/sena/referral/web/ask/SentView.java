package org.sena.referral.web.ask;

import java.time.Instant;
import java.util.Optional;
import org.sena.referral.api.Referral;
import org.sena.referral.api.SentReferral;
import org.sena.web.kit.Page;

/** What a person takes away. */
public final class SentView {

    private static final String REFERENCE = "reference";
    private static final String CODE = "code";
    private static final String ORGANISATION = "organisation";
    private static final String OPEN_BY = "open-by";
    private static final String ANSWER_BY = "answer-by";

    private final Page page;
    private final Draft sent;

    SentView(Page page, Draft sent) {
        this.page = page;
        this.sent = sent;
    }

    /** As much as the page shows, for the session; nothing that was written stays. */
    static Draft keep(Draft draft, SentReferral sent) {
        Referral referral = sent.referral();
        return Draft.begin(draft.service())
                .with(REFERENCE, referral.reference())
                .with(CODE, sent.accessCode().orElse(""))
                .with(ORGANISATION, referral.organisationName())
                .with(OPEN_BY, text(referral.acknowledgeBy()))
                .with(ANSWER_BY, text(referral.decideBy()));
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("");
    }

    public String reference() {
        return sent.first(REFERENCE);
    }

    /** Empty for somebody with an account. */
    public String code() {
        return sent.first(CODE);
    }

    public String organisation() {
        return sent.first(ORGANISATION);
    }

    public String openBy() {
        return sent.optional(OPEN_BY).map(Instant::parse).map(page::date).orElse("");
    }

    public String answerBy() {
        return sent.optional(ANSWER_BY).map(Instant::parse).map(page::date).orElse("");
    }

    public String mySupportUrl() {
        return page.link("my-support");
    }
}
