package org.sena.needs.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.service.store.model.AssessmentEntry;
import org.sena.needs.service.store.model.MyInterviewEntry;
import org.sena.needs.service.store.service.AssessmentEntryLocalService;
import org.sena.needs.service.store.service.MyInterviewEntryLocalService;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.SealedField;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;

/** A person's answers and scores. No other duty keeps them: all of them can be erased. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class NeedsRecords implements AopService, SubjectRecords {

    private static final String UNREADABLE = "Can't be read any more";

    @Reference private AssessmentEntryLocalService assessments;

    @Reference private FieldCipher cipher;

    @Reference private MyInterviewEntryLocalService interviews;

    @Override
    public String context() {
        return "needs";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        return Stream.of(
                        RecordSection.of(
                                "needs.assessments",
                                "Your answers and what came out of them",
                                assessments.getAssessmentsOf(subjectId).stream()
                                        .map(this::assessment)
                                        .collect(Collectors.toList())),
                        RecordSection.of(
                                "needs.interviews",
                                "Answers that you have not finished",
                                interviews.getOf(subjectId).stream()
                                        .map(this::interview)
                                        .collect(Collectors.toList())))
                .filter(section -> !section.records().isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return subjectIds.stream()
                .filter(
                        subject ->
                                !assessments.getAssessmentsOf(subject).isEmpty()
                                        || !interviews.getOf(subject).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        List<AssessmentEntry> kept = assessments.getAssessmentsOf(subjectId);
        List<MyInterviewEntry> underWay = interviews.getOf(subjectId);

        kept.forEach(assessments::deleteAssessmentEntry);
        underWay.forEach(interviews::deleteMyInterviewEntry);

        return Erasure.of(kept.size() + underWay.size(), List.of());
    }

    private SubjectRecord assessment(AssessmentEntry row) {
        List<Optional<String>> opened =
                open(
                        row.getSubjectId(),
                        row.getSealedAnswers(),
                        row.getSealedScores(),
                        row.getSealedContact(),
                        row.getSealedAssistance());
        List<RecordLine> lines = new ArrayList<>();

        add(lines, "assessedAt", "When", row.getAssessedDate().toInstant().toString());
        add(lines, "reference", "Reference", row.getReference());
        add(
                lines,
                "questionnaire",
                "Questions",
                row.getQuestionnaireKey() + " " + row.getQuestionnaireVersion());
        add(lines, "level", "Highest level", row.getLevel());
        add(lines, "answers", "Your answers", opened.get(0));
        add(lines, "scores", "What came out of them", opened.get(1));
        add(lines, "contact", "How to reach you", opened.get(2));
        add(lines, "assistance", "Who helped you", opened.get(3));

        return SubjectRecord.of(lines);
    }

    private SubjectRecord interview(MyInterviewEntry row) {
        List<RecordLine> lines = new ArrayList<>();

        add(lines, "savedAt", "Last answered", row.getSavedDate().toInstant().toString());
        add(lines, "questionnaire", "Questions", row.getQuestionnaireKey());
        add(
                lines,
                "answers",
                "Your answers",
                open(row.getSubjectId(), row.getSealedInterview()).get(0));

        return SubjectRecord.of(lines);
    }

    /** Empty where nothing was written; what can't be opened says so. */
    private List<Optional<String>> open(String subjectId, String... written) {
        List<SealedField> fields =
                Stream.of(written)
                        .map(text -> SealedField.of(subjectId, text))
                        .collect(Collectors.toList());
        List<Optional<String>> opened = cipher.openAll(fields);
        List<Optional<String>> said = new ArrayList<>();

        for (int i = 0; i < written.length; i++) {
            said.add(
                    written[i].isEmpty()
                            ? Optional.empty()
                            : Optional.of(opened.get(i).orElse(UNREADABLE)));
        }

        return said;
    }

    private static void add(List<RecordLine> lines, String name, String label, Optional<String> v) {
        v.ifPresent(value -> add(lines, name, label, value));
    }

    private static void add(List<RecordLine> lines, String name, String label, String value) {
        if (!value.isEmpty()) {
            lines.add(RecordLine.of(name, label, value));
        }
    }
}
