package org.sena.referral.service.app;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.service.payload.RequestRules;
import org.sena.referral.service.transition.Guard;

/** Accepting, declining, taking back. Who comes second finds the row as the first left it. */
@Component(service = Deciding.class)
public class Deciding {

    @Reference private Access access;

    @Reference private ConsentCheck consentCheck;

    @Reference private Consents consents;

    @Reference private Steps steps;

    @Reference private Seal seal;

    Referral accept(String referralId, long version) {
        Part part = access.hold(referralId, "referral.accept");
        return steps.take(part, ReferralCommand.ACCEPT, holding(part, version));
    }

    Referral decline(String referralId, long version, DeclineReason reason, Optional<String> text) {
        Part part = access.hold(referralId, "referral.decline");
        Set<ReferralProblem> problems = RequestRules.declineProblems(reason, text);
        if (!problems.isEmpty()) {
            throw new ReferralRefusedException(problems);
        }
        Set<Guard> holding = holding(part, version);
        holding.add(Guard.REASON_CODED);
        part.row().setDeclineReason(reason.name());
        text.filter(said -> !said.isBlank())
                .ifPresent(said -> seal.sealDeclineText(part.row(), said));
        return steps.take(part, ReferralCommand.DECLINE, holding);
    }

    /** Ends the referral first, so that the end of its consent finds it ended. */
    Referral withdraw(String referralId) {
        Part part = access.hold(referralId, "referral.withdraw");
        Referral withdrawn = steps.take(part, ReferralCommand.WITHDRAW, Set.of());
        consents.withdraw(part.row().getConsentId(), Channel.WEB, "REFERRAL_WITHDRAWN");
        return withdrawn;
    }

    private Set<Guard> holding(Part part, long version) {
        Set<Guard> holding = EnumSet.noneOf(Guard.class);
        if (part.row().getRevision() == version) {
            holding.add(Guard.VERSION_MATCHES);
        }
        if (consentCheck.isActive(part.row())) {
            holding.add(Guard.CONSENT_ACTIVE);
        }
        return holding;
    }
}
