package org.sena.needs.web.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Question;
import org.sena.needs.api.Signpost;

/** An interview with the questions that were passed over. */
public final class UnderWay {

    private final Interview interview;
    private final List<String> skipped;

    UnderWay(Interview interview, List<String> skipped) {
        this.interview = interview;
        this.skipped = List.copyOf(skipped);
    }

    public Interview interview() {
        return interview;
    }

    /** The same, said as far as it is translated. */
    UnderWay in(Locale locale) {
        return new UnderWay(interview.in(locale), skipped);
    }

    /** Danger first: what must be known before anything else. */
    List<Signpost> emergencies() {
        return interview.signposts().stream()
                .filter(Signpost::emergency)
                .collect(Collectors.toUnmodifiableList());
    }

    List<String> skipped() {
        return skipped;
    }

    List<String> skippedAfter(String question, boolean passedOver) {
        List<String> after = new ArrayList<>(skipped);

        after.remove(question);

        if (passedOver) {
            after.add(question);
        }

        return after;
    }

    /** The question asked under that id, or else the next one. */
    Optional<Question> question(String id) {
        Optional<Question> asked =
                interview.visible().stream().filter(q -> q.id().equals(id)).findFirst();

        return asked.isPresent() ? asked : interview.next();
    }

    Optional<Question> before(Question question) {
        return at(interview.visible().indexOf(question) - 1);
    }

    /**
     * The question whose page follows; empty when "check your answers" does.
     *
     * @param changing true when one answer was changed from there, so that only what is open
     *     follows
     */
    Optional<Question> next(String answered, boolean changing) {
        Optional<Question> open = interview.next();

        return changing ? open : after(answered).or(() -> open);
    }

    /** The one that follows in order, answered or not, so that a person who went back goes on. */
    private Optional<Question> after(String question) {
        List<Question> visible = interview.visible();

        for (int i = 0; i < visible.size(); i++) {
            if (visible.get(i).id().equals(question)) {
                return at(i + 1);
            }
        }

        return Optional.empty();
    }

    boolean isSettled(Question question) {
        return interview.answers().has(question.id())
                || question.optional() && skipped.contains(question.id());
    }

    private Optional<Question> at(int index) {
        return index >= 0 && index < interview.visible().size()
                ? Optional.of(interview.visible().get(index))
                : Optional.empty();
    }
}
