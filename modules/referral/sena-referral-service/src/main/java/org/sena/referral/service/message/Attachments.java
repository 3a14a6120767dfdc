package org.sena.referral.service.message;

import java.io.InputStream;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.AttachmentContent;
import org.sena.referral.api.message.ImmutableAbout;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.message.Door.Hold;
import org.sena.referral.service.store.model.AttachmentEntry;
import org.sena.referral.service.store.model.MessageEntry;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.AttachmentEntryLocalService;
import org.sena.referral.service.store.service.MessageEntryLocalService;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** Hands a file over to who may read its message. */
@Component(service = Attachments.class)
public class Attachments {

    private static final String DEED = "message.attachment";

    @Reference private Door door;

    @Reference private ThreadEntryLocalService threads;

    @Reference private MessageEntryLocalService messages;

    @Reference private AttachmentEntryLocalService attachments;

    @Reference private AttachmentStore store;

    @Reference private MessageRows rows;

    @Reference private MessageTrail trail;

    AttachmentContent open(String attachmentId) {
        AttachmentEntry row =
                attachments
                        .find(attachmentId)
                        .orElseThrow(
                                () -> {
                                    trail.refused(DEED, "attachment", attachmentId, "UNKNOWN");
                                    return new NoSuchThreadException(attachmentId);
                                });
        ThreadEntry thread = threads.fresh(row.getThreadId());
        Standing standing =
                door.enter(
                        ImmutableAbout.of(thread.getAboutKind(), thread.getAboutId()),
                        Visibility.valueOf(thread.getVisibility()),
                        Hold.NONE,
                        DEED);
        if (!isShown(standing, row)) {
            trail.refused(DEED, standing, "OUTLINE");
            throw new NoSuchThreadException(attachmentId);
        }
        Content content = new Content(standing, row);
        trail.did(DEED, standing, Integer.toString(row.getMessageNumber()), Set.of("attachments"));
        return content;
    }

    private boolean isShown(Standing standing, AttachmentEntry row) {
        int number = row.getMessageNumber();
        return number >= standing.first()
                && number <= standing.last()
                && messages.find(row.getThreadId(), number)
                        .map(MessageEntry::getSideId)
                        .filter(standing::reads)
                        .isPresent();
    }

    /** Pieces are opened as they are read. */
    private final class Content implements AttachmentContent {

        private final Attachment attachment;
        private final InputStream stream;

        Content(Standing standing, AttachmentEntry row) {
            attachment = rows.toAttachment(standing, row);
            stream = store.open(standing.matter().subjectId(), row);
        }

        @Override
        public Attachment attachment() {
            return attachment;
        }

        @Override
        public InputStream stream() {
            return stream;
        }
    }
}
