package org.sena.needs.web.interview;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.NoSuchQuestionnaireException;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.api.TakenUp;
import org.sena.web.kit.SharedSession;

/** The interview of one visitor, wherever {@link InterviewStore} keeps it. */
@Component(service = Interviews.class)
public class Interviews {

    /** Key of the questionnaire that residents are led through. */
    public static final String KEY = "needs";

    /** Key of the short one for people at work. */
    public static final String FRONT_LINE = "front-line";

    /** Session attribute: the reference of the contact asked for with these answers. */
    public static final String CONTACT_REFERENCE = "contact-reference";

    /** Session attribute: the needs of this interview that were counted as not met. */
    public static final String UNMET = "unmet-needs";

    @Reference private Needs needs;
    @Reference private Questionnaires questionnaires;
    @Reference private InterviewStore store;

    /** The interview under way; empty when none began, or when its version is gone. */
    public Optional<UnderWay> underWay(SharedSession session) {
        return store.read(session).flatMap(this::resume);
    }

    /** The newest version of that questionnaire. */
    Optional<Questionnaire> published(String key) {
        return questionnaires.current(key);
    }

    /**
     * What this interview would be with these answers; nothing is kept.
     *
     * @throws AnswersRefusedException with everything that does not fit
     */
    Interview with(Interview interview, Answers answers) {
        Questionnaire asked = interview.questionnaire();

        return needs.interview(asked.key(), asked.version(), answers, List.of());
    }

    /** Begins anew with the newest version; empty when none is published under that key. */
    public Optional<UnderWay> begin(SharedSession session, String key) {
        Optional<Questionnaire> newest = questionnaires.current(key);

        if (newest.isPresent()) {
            session.remove(CONTACT_REFERENCE);
            session.remove(UNMET);
        }

        return newest.map(
                questionnaire -> {
                    Interview interview =
                            needs.interview(
                                    key, questionnaire.version(), Answers.none(), List.of());

                    return keep(session, interview, List.of());
                });
    }

    /**
     * Answers one question; no values skip it.
     *
     * @throws AnswersRefusedException when the answer does not fit; nothing has changed
     */
    UnderWay answer(
            SharedSession session, UnderWay underWay, String question, List<String> values) {
        List<String> skipped = underWay.skippedAfter(question, values.isEmpty());
        Interview interview = needs.answer(underWay.interview(), question, values, skipped);

        return resume(store.answer(session, toSave(interview, skipped), question, values))
                .orElseThrow();
    }

    /** Puts all answers in the place of those before. */
    UnderWay answerAll(SharedSession session, UnderWay answered) {
        Questionnaire asked = answered.interview().questionnaire();
        List<String> skipped = answered.skipped();

        return keep(
                session,
                needs.interview(
                        asked.key(), asked.version(), answered.interview().answers(), skipped),
                skipped);
    }

    /** Forgets everything that was told. */
    public void forget(SharedSession session) {
        store.forget(session);
        session.remove(CONTACT_REFERENCE);
        session.remove(UNMET);
    }

    /** Goes on with answers that were saved before, in the place of those under way. */
    public void takeUp(SharedSession session, TakenUp saved) {
        session.remove(CONTACT_REFERENCE);
        session.remove(UNMET);
        keep(session, saved.interview(), saved.skipped());
    }

    /** What is under way, as it is saved; empty when nothing was answered. */
    public Optional<SavedInterview> toSave(SharedSession session) {
        return store.read(session).filter(interview -> !interview.answers().isEmpty());
    }

    /** The one place where answers that were taken are kept. */
    private UnderWay keep(SharedSession session, Interview interview, List<String> skipped) {
        store.write(session, toSave(interview, skipped));

        return new UnderWay(interview, skipped);
    }

    static SavedInterview toSave(Interview interview, List<String> skipped) {
        return ImmutableSavedInterview.builder()
                .key(interview.questionnaire().key())
                .version(interview.questionnaire().version())
                .answers(interview.answers())
                .addAllSkipped(skipped)
                .build();
    }

    private Optional<UnderWay> resume(SavedInterview saved) {
        try {
            return Optional.of(
                    new UnderWay(
                            needs.interview(
                                    saved.key(), saved.version(), saved.answers(), saved.skipped()),
                            saved.skipped()));
        } catch (AnswersRefusedException | NoSuchQuestionnaireException e) {
            return Optional.empty();
        }
    }
}
