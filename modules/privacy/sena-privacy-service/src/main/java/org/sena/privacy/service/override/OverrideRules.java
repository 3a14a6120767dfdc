package org.sena.privacy.service.override;

import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.OverrideRequest;
import org.sena.privacy.api.override.OverrideReview;

/** Who may open and who may review an override, and what each must say. */
final class OverrideRules {

    private static final int LEAST_RISK = 10;
    private static final int MOST_TEXT = 2_000;
    private static final int MOST_REASON = 500;
    private static final String REASON_TOO_LONG = "A reason of at most " + MOST_REASON;

    private OverrideRules() {}

    static boolean mayOpen(Actor actor) {
        return actor.userId().isPresent() && actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD);
    }

    static boolean mayLookOver(Actor actor) {
        return actor.userId().isPresent()
                && actor.hasAny(Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE);
    }

    /** Never who acted: it takes a second person. */
    static boolean mayReview(Actor actor, String openedBy) {
        return mayLookOver(actor) && actor.userId().filter(openedBy::equals).isEmpty();
    }

    /**
     * @throws IllegalArgumentException when something is missing; the message says what
     */
    static void check(OverrideRequest request) {
        require(!request.subjectId().isBlank(), "An override needs a person");
        require(!request.entityId().isBlank(), "An override needs an object");
        require(
                request.risk().strip().length() >= LEAST_RISK
                        && request.risk().length() <= MOST_TEXT,
                "The danger in " + LEAST_RISK + " to " + MOST_TEXT + " characters");

        String reason = request.notToldReason().orElse("");

        require(
                !request.subjectTold() || reason.isBlank(),
                "No reason is needed when the person was told");
        require(reason.length() <= MOST_REASON, REASON_TOO_LONG);
    }

    /**
     * @throws IllegalArgumentException when something is missing; the message says what
     */
    static void check(EmergencyOverride opened, OverrideReview review) {
        String reason = review.notToldReason().orElse("");

        require(!opened.isReviewed(), "It is reviewed already");
        require(
                !review.note().isBlank() && review.note().length() <= MOST_TEXT,
                "A note of 1 to " + MOST_TEXT + " characters");
        require(
                review.subjectTold() == reason.isBlank(),
                "A reason is needed exactly when the person was not told");
        require(reason.length() <= MOST_REASON, REASON_TOO_LONG);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
