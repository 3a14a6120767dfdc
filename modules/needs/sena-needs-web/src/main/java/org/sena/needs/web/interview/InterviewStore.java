package org.sena.needs.web.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.InterviewCodec;
import org.sena.needs.api.MyInterview;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.api.SavedInterviews;
import org.sena.needs.api.TakenUp;
import org.sena.web.kit.SharedSession;

/**
 * Where a visitor's interview is: in the session and nowhere else; or, once a resident has signed
 * in, under their name, so that each device sees the same.
 *
 * <p>What was answered before signing in moves under the name when it is next looked at. If another
 * one is there already, the session keeps it until the person has chosen.
 */
@Component(service = InterviewStore.class)
public class InterviewStore {

    /** Session attribute: on whose behalf the interview is answered. */
    public static final String ASSISTANCE = "assistance";

    /** Session attribute: the code that the answers were saved under or came from. */
    public static final String RESUME_CODE = "resume-code";

    private static final String ON_ONE_PAGE = "assisted-on-one-page";

    @Reference private InterviewCodec codec;
    @Reference private CurrentActor currentActor;
    @Reference private SavedInterviews saved;

    /** The interview under way. */
    public Optional<SavedInterview> read(SharedSession session) {
        if (isOfSomebodyElse(session)) {
            clear(session);
        }

        Optional<SavedInterview> here = inSession(session);

        if (!isResident(session) || here.filter(answers -> !move(session, answers)).isPresent()) {
            return here;
        }

        return mine();
    }

    /** Puts an interview in the place of the one under way. */
    public void write(SharedSession session, SavedInterview interview) {
        if (isResident(session) && inSession(session).isEmpty()) {
            saved.replaceMine(interview);
        } else {
            session.write(SharedSession.INTERVIEW, codec.write(interview));
        }
    }

    /**
     * Puts saved answers into the session, even of a person who has others under their name; they
     * choose then.
     */
    public void hold(SharedSession session, TakenUp answers) {
        session.write(
                SharedSession.INTERVIEW,
                codec.write(Interviews.toSave(answers.interview(), answers.skipped())));
    }

    /**
     * One more answer.
     *
     * @param after how the interview stands with it, as far as this request knows
     * @return how it stands with what was answered elsewhere in the meantime
     */
    SavedInterview answer(
            SharedSession session, SavedInterview after, String question, List<String> values) {
        Optional<MyInterview> merged =
                isResident(session) && inSession(session).isEmpty()
                        ? saved.answerMine(after.key(), Map.of(question, values))
                        : Optional.empty();

        if (merged.isPresent()) {
            return merged.get().interview();
        }

        write(session, after);

        return after;
    }

    /** Forgets the interview and on whose behalf it was. */
    void forget(SharedSession session) {
        if (isResident(session)) {
            saved.deleteMine(Interviews.KEY);
        }

        clear(session);
    }

    /** The same, but for what a resident has saved under their name. */
    public void clear(SharedSession session) {
        session.remove(SharedSession.INTERVIEW);
        session.remove(ASSISTANCE);
        session.remove(ON_ONE_PAGE);
        session.remove(RESUME_CODE);
    }

    /** Both interviews there are, when a person must say which one to keep. */
    public Optional<TwoInterviews> twoToChooseFrom(SharedSession session) {
        Optional<SavedInterview> current = read(session);

        return isResident(session) && inSession(session).isPresent()
                ? current.flatMap(
                        here ->
                                saved.mine(Interviews.KEY)
                                        .map(before -> new TwoInterviews(here, before)))
                : Optional.empty();
    }

    /** Keeps the one that was answered just now, or the one saved before. */
    public void choose(SharedSession session, boolean justNow) {
        Optional<SavedInterview> here = inSession(session);

        if (isResident(session)) {
            session.remove(SharedSession.INTERVIEW);
            here.filter(answers -> justNow).ifPresent(saved::replaceMine);
        }
    }

    /** On whose behalf the actor answers. */
    public Optional<Assistance> assistance(SharedSession session) {
        Optional<String> user = currentActor.get().userId();

        return session.read(ASSISTANCE)
                .flatMap(codec::readAssistance)
                .filter(assistance -> user.filter(assistance.userId()::equals).isPresent());
    }

    /** From now on the actor answers on somebody's behalf; what was under way is forgotten. */
    public void assist(SharedSession session, Assistance assistance, boolean onOnePage) {
        clear(session);
        session.write(ASSISTANCE, codec.write(assistance));

        if (onOnePage) {
            session.write(ON_ONE_PAGE, "yes");
        }
    }

    /** True when the worker wants all questions on one page. */
    boolean isOnOnePage(SharedSession session) {
        return session.read(ON_ONE_PAGE).isPresent();
    }

    /** True when what the signed-in person answers is saved as they go. */
    public boolean isSavedAsTheyGo(SharedSession session) {
        return isResident(session) && inSession(session).isEmpty();
    }

    /** False when it must stay in the session: the person has to choose first. */
    private boolean move(SharedSession session, SavedInterview here) {
        Optional<SavedInterview> before =
                mine().filter(answers -> !answers.answers().isEmpty())
                        .filter(answers -> !answers.equals(here));

        if (before.isPresent() && !here.answers().isEmpty()) {
            return false;
        }

        session.remove(SharedSession.INTERVIEW);

        if (before.isEmpty()) {
            saved.replaceMine(here);
        }

        return true;
    }

    private Optional<SavedInterview> mine() {
        return saved.mine(Interviews.KEY).map(MyInterview::interview);
    }

    private Optional<SavedInterview> inSession(SharedSession session) {
        return session.read(SharedSession.INTERVIEW).flatMap(codec::read);
    }

    private boolean isResident(SharedSession session) {
        Actor actor = currentActor.get();

        return !actor.isAnonymous()
                && actor.subjectId().isPresent()
                && session.read(ASSISTANCE).isEmpty();
    }

    private boolean isOfSomebodyElse(SharedSession session) {
        return session.read(ASSISTANCE).isPresent() && assistance(session).isEmpty();
    }
}
