package org.sena.referral.service.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.service.app.ConsentCheck;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.transition.Guard;
import org.sena.referral.service.transition.Transitions;

/** What somebody may do now: what the table allows and what nothing stands against already. */
@Component(service = Possible.class)
public class Possible {

    /** They happen by themselves, or have a way of their own. */
    private static final Set<ReferralCommand> NOT_BY_HAND =
            EnumSet.of(ReferralCommand.SEND, ReferralCommand.ACKNOWLEDGE);

    private final ConsentCheck consentCheck;
    private final Time time;

    @Activate
    public Possible(@Reference ConsentCheck consentCheck, @Reference Time time) {
        this.consentCheck = consentCheck;
        this.time = time;
    }

    Set<ReferralCommand> commands(Part part) {
        boolean consented = consentCheck.isActive(part.row());
        return Transitions.commands(part.state(), part.parties()).stream()
                .filter(command -> !NOT_BY_HAND.contains(command))
                .filter(command -> consented || !needsConsent(part, command))
                .filter(command -> command != ReferralCommand.REOPEN || mayReopen(part.row()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean needsConsent(Part part, ReferralCommand command) {
        return Transitions.find(part.state(), command, part.parties())
                .filter(step -> step.guards().contains(Guard.CONSENT_ACTIVE))
                .isPresent();
    }

    private boolean mayReopen(ReferralEntry row) {
        return row.getSentDate() != null
                && ReferralRows.endedAt(row)
                        .filter(end -> !time.now().isAfter(end.plus(Disclosure.AFTER_THE_END)))
                        .isPresent();
    }
}
