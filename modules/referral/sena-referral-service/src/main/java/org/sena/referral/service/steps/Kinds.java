package org.sena.referral.service.steps;

import java.util.Locale;
import java.util.Map;
import org.sena.referral.api.ReferralCommand;

/** The codes of a command: in the audit trail, and in the notification that tells of it. */
public final class Kinds {

    private static final Map<ReferralCommand, String> NOTICES =
            Map.ofEntries(
                    Map.entry(ReferralCommand.SEND, "referral.sent"),
                    Map.entry(ReferralCommand.ACKNOWLEDGE, "referral.acknowledged"),
                    Map.entry(ReferralCommand.REQUEST_INFORMATION, "referral.info-requested"),
                    Map.entry(ReferralCommand.ANSWER_INFORMATION, "referral.info-answered"),
                    Map.entry(ReferralCommand.ACCEPT, "referral.accepted"),
                    Map.entry(ReferralCommand.DECLINE, "referral.declined"),
                    Map.entry(ReferralCommand.EXPIRE, "referral.expired"),
                    Map.entry(ReferralCommand.RECORD_ATTEMPT, "referral.not-reached"),
                    Map.entry(ReferralCommand.CLOSE_WITHOUT_CONTACT, "referral.closed"),
                    Map.entry(ReferralCommand.COMPLETE, "referral.completed"),
                    Map.entry(ReferralCommand.WITHDRAW, "referral.stop-contact"),
                    Map.entry(ReferralCommand.CANCEL, "referral.cancelled"),
                    Map.entry(ReferralCommand.REOPEN, "referral.reopened"),
                    Map.entry(ReferralCommand.ASSIGN, "referral.assigned"));

    private Kinds() {}

    /** For example {@code referral.accept}. */
    public static String deed(ReferralCommand command) {
        return "referral." + command.name().toLowerCase(Locale.ROOT);
    }

    /** For example {@code referral.accepted}. */
    static String notice(ReferralCommand command) {
        return NOTICES.getOrDefault(command, deed(command));
    }
}
