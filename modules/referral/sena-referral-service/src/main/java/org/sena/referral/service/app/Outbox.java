package org.sena.referral.service.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Party;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralOutboxEntryLocalService;
import org.sena.referral.service.transition.Told;

/** Puts notifications aside in the same transaction: what it is about, for whom, and a link. */
@Component(service = Outbox.class)
public class Outbox {

    private final ReferralOutboxEntryLocalService notifications;
    private final Time time;

    @Activate
    public Outbox(@Reference ReferralOutboxEntryLocalService notifications, @Reference Time time) {
        this.notifications = notifications;
        this.time = time;
    }

    /** Tells whom a step is to be told. */
    public void tell(ReferralEntry row, Told told, String kind) {
        switch (told) {
            case PERSON:
                tell(row, kind, Party.RESIDENT, row.getSubjectId(), "my-support");
                break;
            case ORGANISATION:
                tell(row, kind, Party.ORGANISATION, row.getOrganisationId(), "organisation");
                break;
            case OWNER:
                tell(row, kind, Party.ORGANISATION, row.getOwnerId(), "organisation");
                break;
            default:
                break;
        }
    }

    /** Tells the side that did not act. */
    public void tellOther(Part part, String kind) {
        if (part.is(Party.ORGANISATION)) {
            tell(part.row(), kind, Party.RESIDENT, part.row().getSubjectId(), "my-support");
        } else {
            tell(
                    part.row(),
                    kind,
                    Party.ORGANISATION,
                    part.row().getOrganisationId(),
                    "organisation");
        }
    }

    private void tell(
            ReferralEntry row, String kind, Party party, String recipientId, String page) {
        notifications.add(
                row.getReferralId(),
                row.getReference(),
                kind,
                party.name(),
                recipientId,
                page + "?p_r_p_referral=" + row.getReference(),
                time.date());
    }
}
