package org.sena.referral.service.feedback;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.FeedbackEntry;
import org.sena.referral.service.store.service.FeedbackEntryLocalService;

/** What a person said of the help they had; all of it can be erased. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FeedbackRecords implements AopService, SubjectRecords {

    @Reference private FeedbackEntryLocalService feedbacks;

    @Reference private FieldCipher cipher;

    @Override
    public String context() {
        return "referral";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        List<SubjectRecord> records =
                feedbacks.ofSubject(subjectId).stream()
                        .map(this::record)
                        .collect(Collectors.toUnmodifiableList());
        return records.isEmpty()
                ? List.of()
                : List.of(
                        RecordSection.of(
                                "referral.feedback", "What you said of the help", records));
    }

    private SubjectRecord record(FeedbackEntry row) {
        List<RecordLine> lines = new ArrayList<>();
        lines.add(
                RecordLine.of(
                        "givenAt",
                        "When you answered",
                        row.getCreateDate().toInstant().toString()));
        lines.add(
                RecordLine.of(
                        "helped", "Did you get the help you needed?", spoken(row.getHelped())));
        lines.add(RecordLine.of("manner", "How was it to be helped?", spoken(row.getManner())));
        ReferralRows.filled(row.getWords())
                .map(words -> open(row.getSubjectId(), words))
                .ifPresent(
                        words ->
                                lines.add(RecordLine.of("words", "What you wanted to say", words)));
        return SubjectRecord.of(lines);
    }

    private static String spoken(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String open(String subjectId, String words) {
        try {
            return cipher.open(subjectId, words);
        } catch (UnreadableFieldException e) {
            return "This can't be opened any more.";
        }
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return feedbacks.subjectsAmong(subjectIds);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        List<FeedbackEntry> rows = feedbacks.ofSubject(subjectId);
        rows.forEach(feedbacks::deleteFeedbackEntry);
        return Erasure.of(rows.size(), List.of());
    }
}
