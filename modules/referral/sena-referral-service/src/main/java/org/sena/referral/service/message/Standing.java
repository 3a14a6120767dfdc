package org.sena.referral.service.message;

import java.util.List;
import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.model.ThreadEntry;

/** How the actor stands to one thread, now. */
final class Standing {

    private final Matter matter;
    private final ThreadEntry thread;
    private final List<ParticipantEntry> participants;
    private final Side side;
    private final Actor actor;
    private final Rights rights;
    private final Optional<String> consentId;

    Standing(
            Matter matter,
            ThreadEntry thread,
            List<ParticipantEntry> participants,
            Side side,
            Actor actor,
            Rights rights,
            Optional<String> consentId) {
        this.matter = matter;
        this.thread = thread;
        this.participants = List.copyOf(participants);
        this.side = side;
        this.actor = actor;
        this.rights = rights;
        this.consentId = consentId;
    }

    Matter matter() {
        return matter;
    }

    ThreadEntry thread() {
        return thread;
    }

    About about() {
        return org.sena.referral.api.message.ImmutableAbout.of(thread.getAboutKind(), matter.id());
    }

    Visibility visibility() {
        return Visibility.valueOf(thread.getVisibility());
    }

    /** In the order of joining, those who left included. */
    List<ParticipantEntry> participants() {
        return participants;
    }

    Side side() {
        return side;
    }

    Rights rights() {
        return rights;
    }

    /** The consent that what the actor's side says and reads rests on. */
    Optional<String> consentId() {
        return consentId;
    }

    /** The user; for a person without an account, the subject. */
    String actorId() {
        return actor.userId().or(actor::subjectId).orElse("anonymous");
    }

    /** The row of the actor's side: of now, or else of its last time. */
    Optional<ParticipantEntry> own() {
        return participants.stream()
                .filter(row -> row.getSideId().equals(side.id()))
                .reduce((earlier, later) -> later);
    }

    /** The organisation's name as it is kept with what its people write. */
    String ownName() {
        return own().map(ParticipantEntry::getOrganisationName)
                .filter(name -> !name.isEmpty())
                .orElse(side.name());
    }

    /** Number of the first message that the side sees anything of. */
    int first() {
        return own().map(ParticipantEntry::getJoinedAfter).orElse(0) + 1;
    }

    /** Number of the last message that the side sees anything of. */
    int last() {
        return own().filter(row -> row.getLeftDate() != null)
                .map(ParticipantEntry::getLeftAfter)
                .orElse(thread.getLastNumber());
    }

    boolean reads(String authorSide) {
        return rights.reads().includes(authorSide, side.id(), matter.hostOrganisationId());
    }
}
