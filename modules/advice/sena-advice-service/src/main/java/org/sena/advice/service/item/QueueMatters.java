package org.sena.advice.service.item;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.service.person.QuotedReferences;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableMatter;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.ThreadAbout;

/**
 * What a conversation has to know of an item of the queue. The council answers it: by the adviser
 * who took it, or the lead.
 */
@Component(service = ThreadAbout.class)
public class QueueMatters implements ThreadAbout {

    private static final String PAGE = "advice/conversation?p_r_p_item=";

    @Reference private CurrentActor currentActor;

    @Reference private Disclosure disclosure;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private QuotedReferences references;

    @Override
    public String kind() {
        return About.QUEUE_ITEM;
    }

    @Override
    public Optional<Matter> matter(String idOrReference, boolean hold) {
        return Optional.ofNullable(entries.fetchQueueItemEntry(idOrReference))
                .or(() -> references.newestItem(idOrReference))
                .map(entry -> hold ? entries.lock(entry.getQueueItemId()) : entry)
                .map(this::matter);
    }

    private Matter matter(QueueItemEntry entry) {
        boolean allowed = disclosure.isAllowed(entry);

        return ImmutableMatter.builder()
                .id(entry.getQueueItemId())
                .reference(entry.getReference())
                .subjectId(entry.getSubjectId())
                .seat(seat(entry))
                .hostOrganisationId(Consents.COUNCIL)
                .hostOrganisationName("Resident Advice Team")
                .hostConsentId(Columns.text(entry.getConsentId()))
                .hostReads(allowed)
                .talking(allowed)
                .closedAt(Columns.moment(entry.getClosedDate()))
                .residentLink("my-support")
                .hostLink(PAGE + entry.getReference())
                .senderLink(PAGE + entry.getReference())
                .build();
    }

    private Seat seat(QueueItemEntry entry) {
        Actor actor = currentActor.get();

        if (actor.isSystem()) {
            return Seat.SYSTEM;
        }
        if (actor.subjectId().filter(entry.getSubjectId()::equals).isPresent()) {
            return Seat.RESIDENT;
        }
        if (actor.hasAny(Role.ADVICE_LEAD)
                || actor.hasAny(Role.ADVISER) && ItemSteps.isMine(entry, actor)) {
            return Seat.HOST;
        }

        return actor.hasAny(Role.ADVISER) ? Seat.COUNCIL : Seat.OTHER;
    }
}
