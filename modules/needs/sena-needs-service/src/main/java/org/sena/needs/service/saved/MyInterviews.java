package org.sena.needs.service.saved;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.ImmutableMyInterview;
import org.sena.needs.api.InterviewCodec;
import org.sena.needs.api.MyInterview;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.service.store.model.MyInterviewEntry;
import org.sena.needs.service.store.service.MyInterviewEntryLocalService;
import org.sena.privacy.api.FieldCipher;

/** The rows of residents, each sealed under its person's key. */
@Component(service = MyInterviews.class)
public class MyInterviews {

    @Reference private FieldCipher cipher;
    @Reference private InterviewCodec codec;
    @Reference private MyInterviewEntryLocalService entries;

    Optional<MyInterview> find(String subjectId, String questionnaire) {
        return Optional.ofNullable(entries.fetchMyInterviewEntry(id(subjectId, questionnaire)))
                .flatMap(this::interview);
    }

    /** As {@link #find}; others who want to change it wait for the end of the transaction. */
    Optional<MyInterview> lock(String subjectId, String questionnaire) {
        return Optional.ofNullable(entries.lock(id(subjectId, questionnaire)))
                .flatMap(this::interview);
    }

    MyInterview put(String subjectId, SavedInterview interview, Instant now) {
        String id = id(subjectId, interview.key());
        MyInterviewEntry former = entries.lock(id);
        MyInterviewEntry entry = (former == null) ? entries.createMyInterviewEntry(id) : former;

        entry.setSubjectId(subjectId);
        entry.setQuestionnaireKey(interview.key());
        entry.setSealedInterview(cipher.seal(subjectId, codec.write(interview)));
        entry.setSavedDate(Date.from(now));
        entries.updateMyInterviewEntry(entry);

        return ImmutableMyInterview.builder().interview(interview).savedAt(now).build();
    }

    /** False when there was none. */
    boolean remove(String subjectId, String questionnaire) {
        MyInterviewEntry entry = entries.lock(id(subjectId, questionnaire));

        if (entry == null) {
            return false;
        }

        entries.deleteMyInterviewEntry(entry);

        return true;
    }

    /** How many of at most that many were deleted. */
    int removeIdle(Instant since, int most) {
        List<MyInterviewEntry> idle = entries.getIdle(Date.from(since), most);

        idle.forEach(entries::deleteMyInterviewEntry);

        return idle.size();
    }

    private Optional<MyInterview> interview(MyInterviewEntry entry) {
        return codec.read(cipher.open(entry.getSubjectId(), entry.getSealedInterview()))
                .map(
                        interview ->
                                ImmutableMyInterview.builder()
                                        .interview(interview)
                                        .savedAt(entry.getSavedDate().toInstant())
                                        .build());
    }

    /** One row for each person and questionnaire, whoever writes first. */
    private static String id(String subjectId, String questionnaire) {
        return subjectId + "/" + questionnaire;
    }
}
