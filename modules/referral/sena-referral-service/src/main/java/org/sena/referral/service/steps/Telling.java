package org.sena.referral.service.steps;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.transition.Told;
import org.sena.referral.service.transition.Transition;

/** Tells of a step whom the table names, with a reference and a link. */
@Component(service = Telling.class)
public class Telling {

    private static final String ORGANISATION_PAGE = "organisation";

    private static final String PERSON_PAGE = "my-support";

    private final Notifications notifications;

    @Activate
    public Telling(@Reference Notifications notifications) {
        this.notifications = notifications;
    }

    /** Tells of the step that led to what the row is now. */
    void tell(ReferralEntry row, Transition step) {
        recipient(row, step.told())
                .ifPresent(
                        to ->
                                notifications.tell(
                                        ImmutableNotice.builder()
                                                .key(row.getReferralId() + ":" + row.getRevision())
                                                .kind(Kinds.notice(step.command()))
                                                .to(to)
                                                .reference(row.getReference())
                                                .link(link(row, step.told()))
                                                .about(row.getReferralId())
                                                .urgent(isUrgent(step.command()))
                                                .build()));
    }

    private static Optional<Recipient> recipient(ReferralEntry row, Told told) {
        switch (told) {
            case PERSON:
                return Optional.of(Recipient.subject(row.getSubjectId()));
            case ORGANISATION:
                return Optional.of(Recipient.organisation(row.getOrganisationId()));
            case OWNER:
                return ReferralRows.filled(row.getOwnerId()).map(Recipient::user);
            default:
                return Optional.empty();
        }
    }

    private static String link(ReferralEntry row, Told told) {
        String page = told == Told.PERSON ? PERSON_PAGE : ORGANISATION_PAGE;
        return page + "?p_r_p_referral=" + row.getReference();
    }

    /** Nobody goes on contacting a person who said stop. */
    private static boolean isUrgent(ReferralCommand command) {
        return command == ReferralCommand.WITHDRAW || command == ReferralCommand.CANCEL;
    }
}
