package org.sena.privacy.service.rights;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsState;

/** Who may do what with a request, and what must be said. Whoever isn't named may not. */
final class RightsRules {

    static final int MOST_TEXT = 2_000;

    private static final Set<RightsState> ANSWERS =
            EnumSet.of(RightsState.DONE, RightsState.PARTLY_DONE, RightsState.REFUSED);

    private RightsRules() {}

    static boolean isPerson(Actor actor) {
        return actor.subjectId().isPresent() && actor.hasAny(Role.RESIDENT);
    }

    static boolean isOwn(Actor actor, String subjectId) {
        return isPerson(actor) && actor.subjectId().filter(subjectId::equals).isPresent();
    }

    static boolean mayAnswer(Actor actor) {
        return actor.hasAny(Role.INFORMATION_GOVERNANCE);
    }

    /**
     * What was written, without blanks around it.
     *
     * @throws IllegalArgumentException when there is nothing or too much
     */
    static String text(String written) {
        String text = written.strip();

        require(!text.isEmpty(), "Nothing is written");
        require(text.length() <= MOST_TEXT, "More than " + MOST_TEXT + " characters are written");

        return text;
    }

    /**
     * @throws IllegalArgumentException when it can't be extended
     */
    static void checkExtension(RightsRequest request, boolean extended, LocalDate today) {
        checkOpen(request);
        require(!extended, "Extended before: " + request.id());
        require(!today.isAfter(request.dueOn()), "The last day has passed: " + request.id());
    }

    /**
     * @throws IllegalArgumentException when it can't be answered so
     */
    static void checkAnswer(RightsRequest request, RightsState outcome) {
        checkOpen(request);
        require(ANSWERS.contains(outcome), "No answer: " + outcome);
    }

    private static void checkOpen(RightsRequest request) {
        require(request.state() == RightsState.OPEN, "Not open any more: " + request.id());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
