package org.sena.referral.service.message;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.referral.api.message.ImmutableMessageThread;
import org.sena.referral.api.message.ImmutableParticipant;
import org.sena.referral.api.message.ImmutableReceipt;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.Participant;
import org.sena.referral.api.message.Receipt;
import org.sena.referral.api.message.Voice;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.model.ReceiptEntry;

/** From rows of a thread to values; rows never leave this bundle. */
final class ThreadRows {

    private ThreadRows() {}

    static MessageThread toThread(Standing standing, Now now) {
        boolean reads =
                standing.rights().reads() != Reads.OUTLINE
                        && standing.rights().reads() != Reads.NOTHING;
        boolean locked = Lock.isLocked(standing.matter().closedAt(), now.instant());
        return ImmutableMessageThread.builder()
                .id(standing.thread().getThreadId())
                .about(standing.about())
                .reference(standing.matter().reference())
                .visibility(standing.visibility())
                .state(locked ? MessageThread.State.LOCKED : MessageThread.State.OPEN)
                .lockedFrom(Lock.from(standing.matter().closedAt()))
                .participants(toParticipants(standing))
                .messages(standing.thread().getLastNumber())
                .unread(reads ? standing.own().map(ParticipantEntry::getUnread).orElse(0) : 0)
                .mayRead(reads)
                .mayWrite(standing.rights().writes())
                .mayAdd(standing.rights().adds())
                .build();
    }

    private static List<Participant> toParticipants(Standing standing) {
        return standing.participants().stream()
                .map(row -> toParticipant(row, consentId(standing.matter(), row)))
                .collect(Collectors.toList());
    }

    /** The host reads by the consent of the matter, whichever that is now. */
    private static Optional<String> consentId(Matter matter, ParticipantEntry row) {
        return row.getSideId().equals(matter.hostOrganisationId())
                ? matter.hostConsentId()
                : ReferralRows.filled(row.getConsentId());
    }

    private static Participant toParticipant(ParticipantEntry row, Optional<String> consentId) {
        Voice voice = Voice.valueOf(row.getVoice());
        return ImmutableParticipant.builder()
                .voice(voice)
                .organisationId(
                        voice == Voice.RESIDENT ? Optional.empty() : Optional.of(row.getSideId()))
                .organisationName(ReferralRows.filled(row.getOrganisationName()))
                .consentId(consentId)
                .joinedAt(row.getJoinedDate().toInstant())
                .leftAt(Optional.ofNullable(row.getLeftDate()).map(Date::toInstant))
                .build();
    }

    static Receipt toReceipt(ReceiptEntry row) {
        return ImmutableReceipt.builder()
                .voice(Voice.valueOf(row.getVoice()))
                .organisationName(ReferralRows.filled(row.getOrganisationName()))
                .firstReadAt(row.getFirstReadDate().toInstant())
                .build();
    }
}
