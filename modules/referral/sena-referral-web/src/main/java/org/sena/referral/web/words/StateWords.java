package org.sena.referral.web.words;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralState;
import org.sena.web.kit.Page;
import org.sena.web.kit.Texts;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Tone;

/** Where a referral stands, in the words of those who read it. */
public final class StateWords {

    private StateWords() {}

    /**
     * The short words.
     *
     * @param audience {@code resident} or {@code organisation}
     */
    public static String of(Texts texts, String audience, ReferralState state) {
        return texts.get("state." + audience + "." + state);
    }

    public static Tone tone(ReferralState state) {
        switch (state) {
            case SENT:
                return Tone.INFO;
            case ACKNOWLEDGED:
            case INFO_REQUESTED:
            case UNABLE_TO_CONTACT:
                return Tone.WARNING;
            case ACCEPTED:
            case IN_PROGRESS:
            case COMPLETED:
                return Tone.SUCCESS;
            default:
                return Tone.NEUTRAL;
        }
    }

    public static Cell cell(Texts texts, String audience, ReferralState state) {
        return Cell.tag(of(texts, audience, state), tone(state));
    }

    /** The steps so far, oldest first. */
    public static List<SummaryRow> history(Page page, String audience, List<ReferralEvent> events) {
        return events.stream()
                .filter(event -> event.command() != ReferralCommand.ASSIGN)
                .map(
                        event ->
                                SummaryRow.of(
                                        page.moment(event.at()),
                                        page.text("step." + audience + "." + event.to())))
                .collect(Collectors.toUnmodifiableList());
    }
}
