package org.sena.referral.service.message;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Organisation;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.ThreadClosedException;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.api.message.Voice;
import org.sena.referral.service.message.Door.Hold;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.ParticipantEntryLocalService;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** Lets organisations in that the person agreed to, and out when the consent ends. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class Guests implements AopService, ConsentListener, GuestList {

    private static final String DEED = "message.add-organisation";

    @Reference private Door door;

    @Reference private ThreadRooms rooms;

    @Reference private ThreadEntryLocalService threads;

    @Reference private ParticipantEntryLocalService participants;

    @Reference private Directory directory;

    @Reference private Consents consents;

    @Reference private Audience audience;

    @Reference private MessageTrail trail;

    @Reference private Now now;

    @Override
    public MessageThread add(About about, Visibility visibility, String organisationId) {
        Standing standing = standing(about, visibility);
        Organisation organisation = newcomer(standing, organisationId);
        String consentId =
                audience.consent(standing.matter(), organisation.id())
                        .map(Consent::id)
                        .orElseThrow(() -> unagreed(standing));
        return join(standing, organisation, consentId);
    }

    @Override
    public MessageThread invite(About about, String organisationId, String language) {
        Standing standing = standing(about, Visibility.RESIDENT_VISIBLE);
        if (standing.matter().seat() != Seat.RESIDENT) {
            trail.refused(DEED, standing, "NOT_THE_PERSON");
            throw new NoSuchThreadException(about.id());
        }
        Organisation organisation = newcomer(standing, organisationId);
        Consent consent =
                consents.give(
                        ImmutableConsentRequest.builder()
                                .subjectId(standing.matter().subjectId())
                                .recipientOrganisationId(organisation.id())
                                .recipientName(organisation.name())
                                .purpose(Purpose.MESSAGE)
                                .addItems(DataItem.NAME)
                                .language(Locale.forLanguageTag(language).toLanguageTag())
                                .build());
        return join(standing, organisation, consent.id());
    }

    private Standing standing(About about, Visibility visibility) {
        Standing standing = door.enter(about, visibility, Hold.ALL, DEED);
        if (!standing.rights().adds()) {
            trail.refused(DEED, standing, "NOT_OPEN");
            throw new ThreadClosedException(standing.matter().id());
        }
        return standing;
    }

    private Organisation newcomer(Standing standing, String organisationId) {
        boolean there =
                standing.participants().stream()
                        .filter(row -> row.getLeftDate() == null)
                        .anyMatch(row -> row.getSideId().equals(organisationId));
        return directory
                .organisation(organisationId)
                .filter(organisation -> !there)
                .orElseThrow(
                        () ->
                                new MessageRefusedException(
                                        Set.of(MessageProblem.ORGANISATION_UNKNOWN)));
    }

    private MessageRefusedException unagreed(Standing standing) {
        trail.refused(DEED, standing, "NO_CONSENT");
        return new MessageRefusedException(Set.of(MessageProblem.CONSENT_MISSING));
    }

    private MessageThread join(Standing standing, Organisation organisation, String consentId) {
        rooms.join(
                standing.thread(),
                new Side(organisation.id(), Voice.ORGANISATION, organisation.name()),
                organisation.name(),
                Optional.of(consentId),
                true);
        Standing after = door.enter(standing.about(), standing.visibility(), Hold.NONE, DEED);
        trail.did(DEED, after, consentId, Set.of("participants"));
        return ThreadRows.toThread(after, now);
    }

    /** Who reads by the consent that ended leaves; what was written meanwhile stays an outline. */
    @Override
    public void withdrawn(Consent consent) {
        for (ParticipantEntry joined : participants.ofConsent(consent.id())) {
            ThreadEntry thread = threads.lock(joined.getThreadId());
            participants.ofThread(thread.getThreadId()).stream()
                    .filter(row -> consent.id().equals(row.getConsentId()))
                    .filter(row -> row.getLeftDate() == null)
                    .forEach(row -> leave(row, thread));
        }
    }

    private void leave(ParticipantEntry row, ThreadEntry thread) {
        row.setLeftDate(now.date());
        row.setLeftAfter(thread.getLastNumber());
        row.setUnread(0);
        participants.updateParticipantEntry(row);
    }
}
