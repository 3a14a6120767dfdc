package org.sena.needs.service.replay;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.service.store.service.AssessmentEntryLocalService;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.SealedField;
import org.sena.scoring.api.Level;

/** Reads kept assessments a batch at a time and opens them; nothing is held after. */
@Component(service = AssessmentBatches.class)
public class AssessmentBatches {

    private static final int ID = 0;
    private static final int SUBJECT = 1;
    private static final int VERSION = 2;
    private static final int LEVEL = 3;
    private static final int ANSWERS = 4;
    private static final int SCORES = 5;
    private static final int REFERENCE = 6;
    private static final int CONTACT = 7;
    private static final int DATE = 8;

    @Reference private AssessmentEntryLocalService entries;
    @Reference private FieldCipher cipher;

    /** How many there are to read. */
    int count(String questionnaire, Date from, Date until) {
        return entries.countBetween(questionnaire, from, until);
    }

    /**
     * The next ones in the order of their ids.
     *
     * @param after id of the last one read before; empty for the first
     */
    List<StoredAssessment> next(
            String questionnaire, Date from, Date until, String after, int limit) {
        List<Object[]> rows = entries.readOn(questionnaire, from, until, after, limit);
        List<SealedField> fields = new ArrayList<>(2 * rows.size());

        for (Object[] row : rows) {
            fields.add(SealedField.of((String) row[SUBJECT], (String) row[ANSWERS]));
            fields.add(SealedField.of((String) row[SUBJECT], (String) row[SCORES]));
        }

        List<Optional<String>> opened = cipher.openAll(fields);
        List<StoredAssessment> batch = new ArrayList<>(rows.size());

        for (int i = 0; i < rows.size(); i++) {
            batch.add(assessment(rows.get(i), opened.get(2 * i), opened.get(2 * i + 1)));
        }

        return batch;
    }

    private static StoredAssessment assessment(
            Object[] row, Optional<String> answers, Optional<String> scores) {
        String id = (String) row[ID];

        return ImmutableStoredAssessment.builder()
                .id(id)
                .reference(text(row[REFERENCE]).orElse(id))
                .questionnaireVersion(((Number) row[VERSION]).intValue())
                .level(Level.valueOf((String) row[LEVEL]))
                .answers(answers)
                .scores(scores)
                .agreed(text(row[CONTACT]).isPresent())
                .assessedAt(((Date) row[DATE]).toInstant())
                .build();
    }

    private static Optional<String> text(Object cell) {
        return Optional.ofNullable((String) cell).filter(text -> !text.isEmpty());
    }
}
