package org.sena.needs.web.interview;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.Interview;
import org.sena.needs.api.InterviewCodec;
import org.sena.needs.api.Needs;
import org.sena.needs.api.NoSuchQuestionnaireException;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.SavedInterview;
import org.sena.web.kit.SharedSession;

/** The interview of one visitor, kept in the session and nowhere else. */
@Component(service = Interviews.class)
public class Interviews {

    /** The questionnaire people are led through. */
    public static final String KEY = "needs";

    /** Session attribute: the reference of the contact asked for with these answers. */
    public static final String CONTACT_REFERENCE = "contact-reference";

    @Reference private InterviewCodec codec;
    @Reference private Needs needs;
    @Reference private Questionnaires questionnaires;

    /** The interview under way; empty when none began, or when its version is gone. */
    public Optional<UnderWay> underWay(SharedSession session) {
        return session.read(SharedSession.INTERVIEW).flatMap(codec::read).flatMap(this::resume);
    }

    /** Begins anew with the newest version; empty when none is published. */
    Optional<UnderWay> begin(SharedSession session) {
        session.remove(CONTACT_REFERENCE);

        Optional<Questionnaire> newest = questionnaires.current(KEY);

        return newest.map(
                questionnaire -> {
                    Interview interview =
                            needs.interview(
                                    KEY, questionnaire.version(), Answers.none(), List.of());

                    return keep(session, interview, List.of());
                });
    }

    /** Answers one question; no values skip it. */
    UnderWay answer(
            SharedSession session, UnderWay underWay, String question, List<String> values) {
        List<String> skipped = underWay.skippedAfter(question, values.isEmpty());
        Interview interview = needs.answer(underWay.interview(), question, values, skipped);

        return keep(session, interview, skipped);
    }

    /** Forgets everything that was told. */
    public void forget(SharedSession session) {
        session.remove(SharedSession.INTERVIEW);
        session.remove(CONTACT_REFERENCE);
    }

    private UnderWay keep(SharedSession session, Interview interview, List<String> skipped) {
        session.write(
                SharedSession.INTERVIEW,
                codec.write(
                        ImmutableSavedInterview.builder()
                                .key(interview.questionnaire().key())
                                .version(interview.questionnaire().version())
                                .answers(interview.answers())
                                .addAllSkipped(skipped)
                                .build()));

        return new UnderWay(interview, skipped);
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
