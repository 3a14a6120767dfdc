package org.sena.referral.service.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.service.message.file.CheckedFile;
import org.sena.referral.service.store.model.AttachmentEntry;
import org.sena.referral.service.store.model.MessageEntry;
import org.sena.referral.service.store.service.AttachmentEntryLocalService;
import org.sena.referral.service.store.service.AttachmentPieceEntryLocalService;

/** Keeps files sealed in pieces: no file is ever whole in memory. */
@Component(service = AttachmentStore.class)
public class AttachmentStore {

    /** Bytes of a piece: divides by 3, so that its base64 has no filling. */
    private static final int PIECE = 192 * 1024;

    private final AttachmentEntryLocalService attachments;
    private final AttachmentPieceEntryLocalService pieces;
    private final MessageSeal seal;

    @Activate
    public AttachmentStore(
            @Reference AttachmentEntryLocalService attachments,
            @Reference AttachmentPieceEntryLocalService pieces,
            @Reference MessageSeal seal) {
        this.attachments = attachments;
        this.pieces = pieces;
        this.seal = seal;
    }

    void add(Standing standing, MessageEntry message, List<CheckedFile> files) {
        int place = 1;
        for (CheckedFile file : files) {
            AttachmentEntry row = attachments.createAttachmentEntry(UUID.randomUUID().toString());
            row.setThreadId(message.getThreadId());
            row.setMessageNumber(message.getMessageNumber());
            row.setPlace(place++);
            row.setFileName(seal.seal(standing.matter().subjectId(), file.name()));
            row.setMediaType(file.kind().mediaType());
            row.setCreateDate(message.getCreateDate());
            fill(standing.matter().subjectId(), row, file);
            attachments.addAttachmentEntry(row);
        }
    }

    private void fill(String subjectId, AttachmentEntry row, CheckedFile file) {
        long size = 0;
        int number = 0;
        try (InputStream in = file.open()) {
            for (byte[] piece = in.readNBytes(PIECE);
                    piece.length > 0;
                    piece = in.readNBytes(PIECE)) {
                pieces.add(
                        row.getThreadId(),
                        row.getAttachmentId(),
                        number++,
                        seal.seal(subjectId, Base64.getEncoder().encodeToString(piece)));
                size += piece.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row.setFileSize(size);
        row.setPieces(number);
    }

    /** The content again, a piece at a time. */
    InputStream open(String subjectId, AttachmentEntry row) {
        String attachmentId = row.getAttachmentId();
        return new PiecesInput(
                row.getPieces(),
                number ->
                        Base64.getDecoder()
                                .decode(
                                        seal.open(
                                                subjectId,
                                                pieces.content(attachmentId, number)
                                                        .orElseThrow(() -> gone(attachmentId)))));
    }

    private static IllegalStateException gone(String attachmentId) {
        return new IllegalStateException("Removed while it was read: " + attachmentId);
    }
}
