package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sena.referral.api.CancelReason;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.web.words.StateWords;
import org.sena.referral.web.words.Submissions;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Tone;

/** One request that the organisation made for a person: where it stands, never what it holds. */
public final class MadeView {

    private static final String AUDIENCE = "sender";

    private final Page page;
    private final ReferralDetail detail;

    MadeView(Page page, ReferralDetail detail) {
        this.page = page;
        this.detail = detail;
    }

    private Referral referral() {
        return detail.referral();
    }

    public String reference() {
        return referral().reference();
    }

    public String state() {
        return StateWords.of(page.texts(), AUDIENCE, referral().state());
    }

    public Tone tone() {
        return StateWords.tone(referral().state());
    }

    public List<SummaryRow> facts() {
        return Stream.of(
                        SummaryRow.of(page.text("inbox.service"), referral().serviceName()),
                        SummaryRow.of(page.text("made.to"), referral().organisationName()),
                        SummaryRow.of(
                                page.text("made.sent"),
                                referral().sentAt().map(page::moment).orElse("")))
                .collect(toUnmodifiableList());
    }

    public List<SummaryRow> history() {
        return StateWords.history(page, AUDIENCE, detail.history());
    }

    public boolean mayCancel() {
        return detail.commands().contains(ReferralCommand.CANCEL);
    }

    public String cancelUrl() {
        return page.actionUrl(
                "cancel",
                "id",
                referral().id(),
                "version",
                Long.toString(referral().version()),
                "token",
                Submissions.next());
    }

    public List<Option> reasons() {
        return Arrays.stream(CancelReason.values())
                .map(one -> Option.of(one.name(), page.text("cancel.reason." + one)))
                .collect(toUnmodifiableList());
    }
}
