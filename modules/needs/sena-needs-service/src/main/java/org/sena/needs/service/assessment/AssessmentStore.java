package org.sena.needs.service.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.service.store.model.AssessmentEntry;
import org.sena.needs.service.store.service.AssessmentEntryLocalService;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.PlainField;
import org.sena.privacy.api.SealedField;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.scoring.api.Level;

/** Turns assessments into sealed rows and back; rows never leave it. */
@Component(service = AssessmentStore.class)
public class AssessmentStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Reference private FieldCipher cipher;
    @Reference private AssessmentEntryLocalService entries;

    void add(Assessment assessment) {
        entries.addAssessmentEntry(row(assessment));
    }

    void add(Assessment assessment, ContactDetails contact, Consent consent) {
        AssessmentEntry entry = row(assessment);

        entry.setSealedContact(
                cipher.seal(assessment.subjectId(), ContactJson.write(contact).toString()));
        entry.setConsentId(consent.id());

        entries.addAssessmentEntry(entry);
    }

    Optional<Assessment> find(String assessmentId) {
        return entry(assessmentId).map(this::assessment);
    }

    /** Whose it is, without opening it. */
    Optional<String> subject(String assessmentId) {
        return entry(assessmentId).map(AssessmentEntry::getSubjectId);
    }

    /** The consent it was kept under. */
    Optional<String> consent(String assessmentId) {
        return entry(assessmentId).flatMap(entry -> written(entry.getConsentId()));
    }

    /** The assessment of that reference. */
    Optional<String> idOf(String reference) {
        return entries.getReferenced(reference).stream()
                .map(AssessmentEntry::getAssessmentId)
                .findFirst();
    }

    /** Whose reference it is. */
    Optional<String> subjectOf(String reference) {
        return idOf(reference).flatMap(this::subject);
    }

    void remove(String assessmentId) {
        entry(assessmentId).ifPresent(entries::deleteAssessmentEntry);
    }

    List<Assessment> ofSubject(String subjectId) {
        return entries.getAssessmentsOf(subjectId).stream()
                .map(this::assessment)
                .collect(Collectors.toUnmodifiableList());
    }

    boolean isTaken(String reference) {
        return entries.hasReference(reference);
    }

    private Optional<AssessmentEntry> entry(String assessmentId) {
        return Optional.ofNullable(entries.fetchAssessmentEntry(assessmentId));
    }

    /** Many, with the keys of all their people looked up once. */
    void addAll(List<Assessment> assessments) {
        List<PlainField> fields = new ArrayList<>(2 * assessments.size());

        for (Assessment assessment : assessments) {
            fields.addAll(fields(assessment));
        }

        List<SealedField> sealing = cipher.sealAll(fields);

        for (int i = 0; i < assessments.size(); i++) {
            entries.addAssessmentEntry(row(assessments.get(i), sealing.subList(2 * i, 2 * i + 2)));
        }
    }

    /** The answers, then the scores. */
    private static List<PlainField> fields(Assessment assessment) {
        String subject = assessment.subjectId();

        return List.of(
                PlainField.of(subject, AnswersJson.write(assessment.answers()).toString()),
                PlainField.of(subject, ScoresJson.write(assessment.scores()).toString()));
    }

    private AssessmentEntry row(Assessment assessment) {
        return row(assessment, cipher.sealAll(fields(assessment)));
    }

    private AssessmentEntry row(Assessment assessment, List<SealedField> answersAndScores) {
        AssessmentEntry entry = entries.createAssessmentEntry(assessment.id());
        String subject = assessment.subjectId();

        entry.setSubjectId(subject);
        entry.setQuestionnaireKey(assessment.questionnaire());
        entry.setQuestionnaireVersion(assessment.questionnaireVersion());
        entry.setMatrixVersion(assessment.scores().matrixVersion());
        entry.setLevel(assessment.level().name());
        entry.setSealedAnswers(answersAndScores.get(0).sealed());
        entry.setSealedScores(answersAndScores.get(1).sealed());
        assessment.reference().ifPresent(entry::setReference);
        assessment
                .assistance()
                .ifPresent(
                        assistance -> {
                            entry.setConsentId(assistance.consentId());
                            entry.setSealedAssistance(
                                    cipher.seal(
                                            subject, AssistanceJson.write(assistance).toString()));
                        });
        entry.setAssessedDate(Date.from(assessment.assessedAt()));

        return entry;
    }

    private Assessment assessment(AssessmentEntry entry) {
        String subject = entry.getSubjectId();

        return ImmutableAssessment.builder()
                .id(entry.getAssessmentId())
                .subjectId(subject)
                .questionnaire(entry.getQuestionnaireKey())
                .questionnaireVersion(entry.getQuestionnaireVersion())
                .answers(AnswersJson.read(open(subject, entry.getSealedAnswers())))
                .scores(ScoresJson.read(open(subject, entry.getSealedScores())))
                .level(Level.valueOf(entry.getLevel()))
                .assessedAt(entry.getAssessedDate().toInstant())
                .reference(written(entry.getReference()))
                .assistance(
                        written(entry.getSealedAssistance())
                                .flatMap(closed -> AssistanceJson.read(open(subject, closed))))
                .build();
    }

    private static Optional<String> written(String column) {
        return Optional.ofNullable(column).filter(text -> !text.isEmpty());
    }

    private JsonNode open(String subject, String sealed) {
        try {
            return JSON.readTree(cipher.open(subject, sealed));
        } catch (JsonProcessingException e) {
            throw new UnreadableFieldException("A sealed assessment holds no JSON", e);
        }
    }
}
