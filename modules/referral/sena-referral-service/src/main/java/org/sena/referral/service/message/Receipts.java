package org.sena.referral.service.message;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.message.Message;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.model.ReceiptEntry;
import org.sena.referral.service.store.service.ParticipantEntryLocalService;
import org.sena.referral.service.store.service.ReceiptEntryLocalService;

/** Notes who read what, and keeps the count of what each side has not read. */
@Component(service = Receipts.class)
public class Receipts {

    private final ReceiptEntryLocalService receipts;
    private final ParticipantEntryLocalService participants;
    private final Now now;

    @Activate
    public Receipts(
            @Reference ReceiptEntryLocalService receipts,
            @Reference ParticipantEntryLocalService participants,
            @Reference Now now) {
        this.receipts = receipts;
        this.participants = participants;
        this.now = now;
    }

    /** Marks what a side sees for the first time. The thread is held when there is any. */
    void mark(Standing standing, List<Message> shown) {
        List<Message> fresh = shown.stream().filter(Message::isNew).collect(Collectors.toList());
        ParticipantEntry own = standing.own().orElse(null);
        if (fresh.isEmpty() || own == null || own.getUnread() == 0) {
            return;
        }
        for (Message message : fresh) {
            ReceiptEntry receipt = receipts.unsaved();
            receipt.setThreadId(standing.thread().getThreadId());
            receipt.setMessageNumber(message.sequence());
            receipt.setSideId(standing.side().id());
            receipt.setVoice(standing.side().voice().name());
            receipt.setOrganisationName(standing.ownName());
            receipt.setReaderId(standing.actorId());
            receipt.setFirstReadDate(now.date());
            receipts.addReceiptEntry(receipt);
        }
        own.setUnread(Math.max(0, own.getUnread() - fresh.size()));
        participants.updateParticipantEntry(own);
    }

    /** One more to read for each of the sides; the thread is held. */
    void countUp(List<ParticipantEntry> readers) {
        for (ParticipantEntry reader : readers) {
            reader.setUnread(reader.getUnread() + 1);
            participants.updateParticipantEntry(reader);
        }
    }
}
