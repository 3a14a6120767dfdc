package org.sena.referral.web.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.web.conversation.ConversationView;
import org.sena.referral.web.words.PayloadRows;
import org.sena.referral.web.words.SafeWords;
import org.sena.referral.web.words.StateWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Tone;

/** One request for help as the organisation sees it. */
public final class RequestView {

    private static final String AUDIENCE = "organisation";

    private final Page page;
    private final ReferralDetail detail;
    private final Optional<ConversationView> conversation;

    RequestView(Page page, ReferralDetail detail, Optional<ConversationView> conversation) {
        this.page = page;
        this.detail = detail;
        this.conversation = conversation;
    }

    private Referral referral() {
        return detail.referral();
    }

    String title() {
        return page.text("request.title", reference());
    }

    /** True when nothing but reference and dates may be seen: no history comes with a stub. */
    public boolean isStub() {
        return detail.history().isEmpty();
    }

    /** Why there is nothing more to see. */
    public String stubText() {
        return page.text("stub." + referral().state());
    }

    public String id() {
        return referral().id();
    }

    public String reference() {
        return referral().reference();
    }

    public String version() {
        return Long.toString(referral().version());
    }

    public String service() {
        return referral().serviceName();
    }

    public String state() {
        return StateWords.of(page.texts(), AUDIENCE, referral().state());
    }

    public Tone tone() {
        return StateWords.tone(referral().state());
    }

    public List<SummaryRow> facts() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(page.text("inbox.service"), service()));
        rows.add(
                SummaryRow.of(
                        page.text("inbox.received"),
                        referral().sentAt().map(page::moment).orElse("")));
        if (!isStub()) {
            rows.add(
                    SummaryRow.of(
                            page.text("inbox.urgency"),
                            page.text("urgency." + referral().urgency())));
        }
        if (mayDecide()) {
            rows.add(
                    SummaryRow.of(
                            page.text("inbox.due"),
                            referral().decideBy().map(page::date).orElse("")));
        }
        referral()
                .decidedAt()
                .ifPresent(
                        at -> rows.add(SummaryRow.of(page.text("request.ended"), page.moment(at))));
        return rows;
    }

    /** How the person can be reached safely; nothing when no way to reach them is shared. */
    public List<String> safety() {
        return detail.safeContact()
                .map(safe -> SafeWords.of(page.texts(), AUDIENCE, safe))
                .orElse(List.of());
    }

    public List<SummaryRow> payload() {
        return PayloadRows.of(page.texts(), AUDIENCE, detail.payload(), detail.safeContact());
    }

    public List<SummaryRow> history() {
        return StateWords.history(page, AUDIENCE, detail.history());
    }

    /** Empty when there is none for this organisation. */
    public Optional<ConversationView> conversation() {
        return conversation;
    }

    public boolean mayDecide() {
        return detail.commands().contains(ReferralCommand.ACCEPT);
    }

    public List<Option> reasons() {
        return Arrays.stream(DeclineReason.values())
                .map(r -> Option.of(r.name(), page.text("declined.organisation." + r)))
                .collect(Collectors.toUnmodifiableList());
    }
}
