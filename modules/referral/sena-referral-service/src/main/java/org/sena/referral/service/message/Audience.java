package org.sena.referral.service.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.store.model.ParticipantEntry;

/** Who hears what is said in a thread, by the consents as they are now. */
@Component(service = Audience.class)
public class Audience {

    private final Consents consents;
    private final Now now;

    @Activate
    public Audience(@Reference Consents consents, @Reference Now now) {
        this.consents = consents;
        this.now = now;
    }

    /** The rights of one side. */
    Rights rights(
            Matter matter,
            Visibility visibility,
            List<ParticipantEntry> participants,
            Seat seat,
            String sideId) {
        return Rights.of(
                visibility,
                seat,
                facts(matter, participants, seat, sideId)
                        .listened(
                                seat == Seat.RESIDENT && isHeard(matter, visibility, participants))
                        .build());
    }

    private boolean isHeard(
            Matter matter, Visibility visibility, List<ParticipantEntry> participants) {
        return !readers(matter, visibility, participants, Side.PERSON).isEmpty();
    }

    /** The sides that read what a side writes now; its own is not among them. */
    List<ParticipantEntry> readers(
            Matter matter,
            Visibility visibility,
            List<ParticipantEntry> participants,
            String authorSide) {
        return participants.stream()
                .filter(row -> row.getLeftDate() == null && !row.getSideId().equals(authorSide))
                .filter(row -> reads(matter, visibility, participants, row, authorSide))
                .collect(Collectors.toUnmodifiableList());
    }

    private boolean reads(
            Matter matter,
            Visibility visibility,
            List<ParticipantEntry> participants,
            ParticipantEntry row,
            String authorSide) {
        Seat seat = seat(matter, row);
        return Rights.of(
                        visibility,
                        seat,
                        facts(matter, participants, seat, row.getSideId()).build())
                .reads()
                .includes(authorSide, row.getSideId(), matter.hostOrganisationId());
    }

    private Facts.Builder facts(
            Matter matter, List<ParticipantEntry> participants, Seat seat, String sideId) {
        Optional<ParticipantEntry> own =
                participants.stream()
                        .filter(row -> row.getSideId().equals(sideId))
                        .reduce((earlier, later) -> later);
        boolean asks = seat != Seat.RESIDENT && seat != Seat.HOST && seat != Seat.SYSTEM;
        return Facts.builder()
                .talking(matter.talking())
                .locked(Lock.isLocked(matter.closedAt(), now.instant()))
                .hostReads(matter.hostReads())
                .agreed(asks && consent(matter, sideId).isPresent())
                .present(own.filter(row -> row.getLeftDate() == null).isPresent())
                .former(own.filter(row -> row.getLeftDate() != null).isPresent());
    }

    /** What a side was agreed to read by, besides the host; the person must have said so. */
    Optional<Consent> consent(Matter matter, String sideId) {
        return consents.active(matter.subjectId(), sideId, Purpose.MESSAGE);
    }

    private static Seat seat(Matter matter, ParticipantEntry row) {
        if (row.getSideId().equals(Side.PERSON)) {
            return Seat.RESIDENT;
        }
        if (row.getSideId().equals(matter.hostOrganisationId())) {
            return Seat.HOST;
        }
        if (matter.senderOrganisationId().filter(row.getSideId()::equals).isPresent()) {
            return Seat.SENDER;
        }
        return row.getSideId().equals(Consents.COUNCIL) ? Seat.COUNCIL : Seat.OTHER;
    }
}
