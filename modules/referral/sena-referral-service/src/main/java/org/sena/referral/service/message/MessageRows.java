package org.sena.referral.service.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.Exemption;
import org.sena.referral.api.message.ImmutableAttachment;
import org.sena.referral.api.message.ImmutableMessage;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.Voice;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.AttachmentEntry;
import org.sena.referral.service.store.model.MessageEntry;
import org.sena.referral.service.store.model.ReceiptEntry;
import org.sena.referral.service.store.service.AttachmentEntryLocalService;
import org.sena.referral.service.store.service.MessageEntryLocalService;
import org.sena.referral.service.store.service.ReceiptEntryLocalService;

/** From rows to messages as a side may see them: opened for who reads, an outline for the rest. */
@Component(service = MessageRows.class)
public class MessageRows {

    private final MessageEntryLocalService messages;
    private final ReceiptEntryLocalService receipts;
    private final AttachmentEntryLocalService attachments;
    private final MessageSeal seal;

    @Activate
    public MessageRows(
            @Reference MessageEntryLocalService messages,
            @Reference ReceiptEntryLocalService receipts,
            @Reference AttachmentEntryLocalService attachments,
            @Reference MessageSeal seal) {
        this.messages = messages;
        this.receipts = receipts;
        this.attachments = attachments;
        this.seal = seal;
    }

    /** The messages with numbers from first to last, oldest first. */
    List<Message> between(Standing standing, int first, int last) {
        if (last < first) {
            return List.of();
        }
        String threadId = standing.thread().getThreadId();
        Map<Integer, List<ReceiptEntry>> read =
                receipts.between(threadId, first, last).stream()
                        .collect(Collectors.groupingBy(ReceiptEntry::getMessageNumber));
        Map<Integer, List<AttachmentEntry>> files =
                attachments.between(threadId, first, last).stream()
                        .collect(Collectors.groupingBy(AttachmentEntry::getMessageNumber));
        Map<Integer, Integer> corrected = corrected(standing, threadId, first, last);
        List<Message> list = new ArrayList<>();
        for (MessageEntry row : messages.between(threadId, first, last)) {
            int number = row.getMessageNumber();
            list.add(
                    toMessage(
                            standing,
                            row,
                            read.getOrDefault(number, List.of()),
                            files.getOrDefault(number, List.of()),
                            Optional.ofNullable(corrected.get(number))));
        }
        return list;
    }

    /** One message as its side sees it. */
    Message one(Standing standing, MessageEntry row) {
        return between(standing, row.getMessageNumber(), row.getMessageNumber()).get(0);
    }

    private Map<Integer, Integer> corrected(
            Standing standing, String threadId, int first, int last) {
        Map<Integer, Integer> corrected = new HashMap<>();
        for (Object[] pair : messages.corrections(threadId, first, last)) {
            int by = ((Number) pair[1]).intValue();
            if (by <= standing.last()) {
                corrected.put(((Number) pair[0]).intValue(), by);
            }
        }
        return corrected;
    }

    private Message toMessage(
            Standing standing,
            MessageEntry row,
            List<ReceiptEntry> read,
            List<AttachmentEntry> files,
            Optional<Integer> correctedBy) {
        Voice voice = Voice.valueOf(row.getVoice());
        boolean reads = standing.reads(row.getSideId());
        boolean mine = row.getSideId().equals(standing.side().id());
        boolean seen = read.stream().anyMatch(r -> r.getSideId().equals(standing.side().id()));
        ImmutableMessage.Builder message =
                ImmutableMessage.builder()
                        .id(row.getMessageId())
                        .sequence(row.getMessageNumber())
                        .from(voice)
                        .organisationName(ReferralRows.filled(row.getOrganisationName()))
                        .mine(mine)
                        .at(row.getCreateDate().toInstant())
                        .corrects(Optional.of(row.getCorrects()).filter(number -> number > 0))
                        .correctedBy(correctedBy)
                        .isNew(reads && !mine && !seen);
        if (voice == Voice.ORGANISATION || voice == Voice.COUNCIL) {
            message.organisationId(row.getSideId());
        }
        read.stream()
                .filter(receipt -> !receipt.getSideId().equals(standing.side().id()))
                .map(ThreadRows::toReceipt)
                .forEach(message::addReceipts);
        if (reads) {
            message.text(seal.open(standing.matter().subjectId(), row.getBody()))
                    .exemption(ReferralRows.filled(row.getExemption()).map(Exemption::valueOf));
            files.forEach(file -> message.addAttachments(toAttachment(standing, file)));
        }
        return message.build();
    }

    Attachment toAttachment(Standing standing, AttachmentEntry row) {
        return ImmutableAttachment.builder()
                .id(row.getAttachmentId())
                .name(seal.open(standing.matter().subjectId(), row.getFileName()))
                .mediaType(row.getMediaType())
                .size(row.getFileSize())
                .build();
    }
}
