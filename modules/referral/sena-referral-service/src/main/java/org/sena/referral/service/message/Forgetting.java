package org.sena.referral.service.message;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.AttachmentEntryLocalService;
import org.sena.referral.service.store.service.AttachmentPieceEntryLocalService;
import org.sena.referral.service.store.service.MessageEntryLocalService;
import org.sena.referral.service.store.service.ParticipantEntryLocalService;
import org.sena.referral.service.store.service.ReceiptEntryLocalService;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** Removes threads with all that is in them, child rows first. */
@Component(service = Forgetting.class)
public class Forgetting {

    private final ThreadEntryLocalService threads;
    private final ParticipantEntryLocalService participants;
    private final MessageEntryLocalService messages;
    private final ReceiptEntryLocalService receipts;
    private final AttachmentEntryLocalService attachments;
    private final AttachmentPieceEntryLocalService pieces;

    @Activate
    public Forgetting(
            @Reference ThreadEntryLocalService threads,
            @Reference ParticipantEntryLocalService participants,
            @Reference MessageEntryLocalService messages,
            @Reference ReceiptEntryLocalService receipts,
            @Reference AttachmentEntryLocalService attachments,
            @Reference AttachmentPieceEntryLocalService pieces) {
        this.threads = threads;
        this.participants = participants;
        this.messages = messages;
        this.receipts = receipts;
        this.attachments = attachments;
        this.pieces = pieces;
    }

    /** Removes the threads of a matter; when they are gone already, nothing. */
    void matter(String aboutKind, String aboutId) {
        threads.idsOf(aboutKind, aboutId).forEach(this::thread);
    }

    /** Removes one thread; when it is gone already, nothing. */
    void thread(String threadId) {
        ThreadEntry thread = threads.lock(threadId);
        if (thread == null) {
            return;
        }
        pieces.removeOfThread(threadId);
        attachments.removeOfThread(threadId);
        receipts.removeOfThread(threadId);
        messages.removeOfThread(threadId);
        participants.removeOfThread(threadId);
        threads.deleteThreadEntry(thread);
    }
}
