package org.sena.referral.service.message;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;
import org.sena.referral.api.message.Exemption;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.AttachmentEntry;
import org.sena.referral.service.store.model.MessageEntry;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.AttachmentEntryLocalService;
import org.sena.referral.service.store.service.MessageEntryLocalService;
import org.sena.referral.service.store.service.ThreadEndEntryLocalService;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** A person's messages, those among professionals with them; what is exempt is said to be. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class MessageRecords implements AopService, SubjectRecords {

    private static final String KEPT =
            "Messages about requests that are still open stay until 30 days to 6 months after"
                    + " they have ended, because those who help you need them.";

    @Reference private ThreadEntryLocalService threads;

    @Reference private ThreadEndEntryLocalService ends;

    @Reference private MessageEntryLocalService messages;

    @Reference private AttachmentEntryLocalService attachments;

    @Reference private Forgetting forgetting;

    @Reference private MessageSeal seal;

    @Override
    public String context() {
        return "referral";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        List<SubjectRecord> records = new ArrayList<>();
        for (ThreadEntry thread : threads.ofSubject(subjectId)) {
            messages.between(thread.getThreadId(), 1, thread.getLastNumber())
                    .forEach(message -> records.add(record(thread, message)));
        }
        Collections.reverse(records);
        return records.isEmpty()
                ? List.of()
                : List.of(
                        RecordSection.of(
                                "referral.messages",
                                "Messages about your requests, and what those who help you wrote"
                                        + " to each other",
                                records));
    }

    private SubjectRecord record(ThreadEntry thread, MessageEntry message) {
        List<RecordLine> lines = new ArrayList<>();
        lines.add(RecordLine.of("reference", "About", thread.getReference()));
        lines.add(RecordLine.of("readers", "Between", readers(thread)));
        lines.add(
                RecordLine.of(
                        "writtenAt", "Written", message.getCreateDate().toInstant().toString()));
        lines.add(RecordLine.of("from", "From", from(message)));
        if (message.getCorrects() > 0) {
            lines.add(RecordLine.of("corrects", "Puts right message", "" + message.getCorrects()));
        }
        Optional<Exemption> exemption =
                ReferralRows.filled(message.getExemption()).map(Exemption::valueOf);
        if (exemption.isPresent()) {
            lines.add(RecordLine.of("leftOut", "Left out", why(exemption.get())));
            return SubjectRecord.of(lines);
        }
        lines.add(RecordLine.of("text", "Message", open(thread, message.getBody())));
        int number = message.getMessageNumber();
        for (AttachmentEntry file : attachments.between(thread.getThreadId(), number, number)) {
            lines.add(RecordLine.of("file", "File", open(thread, file.getFileName())));
        }
        return SubjectRecord.of(lines);
    }

    private static String readers(ThreadEntry thread) {
        return Visibility.valueOf(thread.getVisibility()) == Visibility.RESIDENT_VISIBLE
                ? "You and those who help you"
                : "Those who help you";
    }

    private static String from(MessageEntry message) {
        switch (message.getVoice()) {
            case "RESIDENT":
                return "You";
            case "COUNCIL":
                return "The council";
            default:
                return ReferralRows.filled(message.getOrganisationName()).orElse("SENA");
        }
    }

    private static String why(Exemption exemption) {
        switch (exemption) {
            case SERIOUS_HARM:
                return "Reading it could seriously harm somebody (Data Protection Act 2018,"
                        + " schedule 3)";
            case OTHER_PERSON:
                return "It is about somebody else (Data Protection Act 2018, schedule 2,"
                        + " paragraph 16)";
            default:
                return "It could hinder finding out a crime (Data Protection Act 2018, schedule"
                        + " 2, paragraph 2)";
        }
    }

    private String open(ThreadEntry thread, String text) {
        try {
            return seal.open(thread.getSubjectId(), text);
        } catch (UnreadableFieldException e) {
            return "This can't be opened any more.";
        }
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return threads.subjectsAmong(subjectIds);
    }

    /** What belongs to an open matter stays: the help depends on it. */
    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        int removed = 0;
        boolean kept = false;
        for (ThreadEntry thread : threads.ofSubject(subjectId)) {
            if (!ends.hasEnded(thread.getAboutId()) && thread.getLastNumber() > 0) {
                kept = true;
            } else {
                removed += thread.getLastNumber();
                forgetting.thread(thread.getThreadId());
            }
        }
        return Erasure.of(removed, kept ? List.of(KEPT) : List.of());
    }
}
