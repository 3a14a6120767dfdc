package org.sena.referral.service.message;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.Consent;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.ThreadAbout;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.ParticipantEntryLocalService;

/** The one way to a thread: finds the matter and the side, and asks the rights again each time. */
@Component(service = Door.class)
public class Door {

    /** What is held against others until the transaction ends. */
    enum Hold {
        /** Nothing. */
        NONE,
        /** The thread, when there is something to mark as read. */
        UNREAD,
        /** The matter and the thread. */
        ALL
    }

    @Reference private CurrentActor currentActor;

    @Reference private ThreadRooms rooms;

    @Reference private ParticipantEntryLocalService participants;

    @Reference private Audience audience;

    @Reference private MessageTrail trail;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ThreadAbout> owners;

    /**
     * How the actor stands to the thread.
     *
     * @param deed what the actor wants, for the audit trail
     * @throws NoSuchThreadException when there is none, or none for this actor: both look alike
     */
    Standing enter(About about, Visibility visibility, Hold hold, String deed) {
        return find(about, visibility, hold)
                .orElseThrow(
                        () -> {
                            trail.refused(deed, about, "NO_PART");
                            return new NoSuchThreadException(about.id());
                        });
    }

    /** The same without a word when there is none. */
    Optional<Standing> find(About about, Visibility visibility, Hold hold) {
        Optional<ThreadAbout> owner = owner(about);
        Optional<Matter> found = owner.flatMap(of -> of.matter(about.id(), hold == Hold.ALL));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = currentActor.get();
        Matter matter = found.get();
        Optional<Side> side =
                Side.of(matter, actor).filter(of -> isAdmitted(matter.seat(), visibility));
        if (side.isEmpty()) {
            return Optional.empty();
        }
        boolean stranger = matter.seat() == Seat.OTHER;
        Optional<ThreadEntry> thread =
                stranger
                        ? rooms.find(about.kind(), matter, visibility, holds(hold, matter, side))
                        : Optional.of(
                                rooms.get(
                                        owner.get(),
                                        about,
                                        matter,
                                        visibility,
                                        holds(hold, matter, side)));
        return thread.map(room -> standing(matter, room, side.get(), actor, visibility))
                .filter(standing -> !standing.rights().isNone());
    }

    private Optional<ThreadAbout> owner(About about) {
        return owners.stream().filter(owner -> owner.kind().equals(about.kind())).findFirst();
    }

    private static boolean isAdmitted(Seat seat, Visibility visibility) {
        return seat != Seat.RESIDENT || visibility == Visibility.RESIDENT_VISIBLE;
    }

    private boolean holds(Hold hold, Matter matter, Optional<Side> side) {
        return hold == Hold.ALL
                || hold == Hold.UNREAD
                        && !participants
                                .unread(side.orElseThrow().id(), List.of(matter.id()))
                                .isEmpty();
    }

    private Standing standing(
            Matter matter, ThreadEntry thread, Side side, Actor actor, Visibility visibility) {
        List<ParticipantEntry> rows = participants.ofThread(thread.getThreadId());
        Rights rights = audience.rights(matter, visibility, rows, matter.seat(), side.id());
        return new Standing(matter, thread, rows, side, actor, rights, consentId(matter, side));
    }

    private Optional<String> consentId(Matter matter, Side side) {
        boolean own = matter.seat() != Seat.RESIDENT && matter.seat() != Seat.HOST;
        return (own
                        ? audience.consent(matter, side.id()).map(Consent::id)
                        : Optional.<String>empty())
                .or(matter::hostConsentId);
    }
}
