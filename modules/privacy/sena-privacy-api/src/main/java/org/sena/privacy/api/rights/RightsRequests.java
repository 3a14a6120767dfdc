package org.sena.privacy.api.rights;

import java.util.List;
import java.util.Optional;

/**
 * Takes what people ask for about their data, and keeps the clock. A person asks and reads their
 * own, with an account or with a referral they proved is theirs; information governance answers.
 * Everything is audited.
 */
public interface RightsRequests {

    /** Open requests of one person at once, at most. */
    int MOST_OPEN = 5;

    /**
     * Takes a request of the acting person.
     *
     * @param text what about it, in their words; 1 to 2,000 characters
     * @param submission a token of the page, so that a form sent twice makes one request
     * @throws IllegalArgumentException when the text is missing or too long
     * @throws TooManyRequestsException when {@link #MOST_OPEN} are open
     * @throws org.sena.identity.api.NotAllowedException when the actor is no person in SENA's
     *     records
     */
    RightsRequest ask(RightsKind kind, String text, String submission);

    /** The acting person's own, newest first. */
    List<RightsRequest> mine();

    /**
     * The acting person takes an open one of theirs back. Taking back one that is no longer open
     * changes nothing.
     *
     * @throws org.sena.identity.api.NotAllowedException when it isn't theirs
     */
    RightsRequest takeBack(String requestId);

    /**
     * Those that wait for an answer, the first due first. For information governance.
     *
     * @param from how many to leave out; at least 0
     * @param most at least 1
     */
    List<RightsRequest> open(int from, int most);

    /** Those that were answered, newest first. For information governance. */
    List<RightsRequest> answered(int from, int most);

    /** How many wait. For information governance. */
    long openCount();

    /** How many wait longer than they may; must be 0. For information governance. */
    long overdueCount();

    /** One of them. For the person and for information governance. */
    Optional<RightsRequest> find(String requestId);

    /**
     * Takes up to two months more from the first last day, once, for what is complex. For
     * information governance.
     *
     * @param reason what the person reads; 1 to 2,000 characters
     * @throws IllegalArgumentException when the reason is missing or too long, it was extended
     *     before, it is not open, or its last day has passed
     */
    RightsRequest extend(String requestId, String reason);

    /**
     * Answers one. For information governance.
     *
     * @param outcome {@link RightsState#DONE}, {@link RightsState#PARTLY_DONE} or {@link
     *     RightsState#REFUSED}
     * @param text what the person reads; 1 to 2,000 characters
     * @throws IllegalArgumentException when one of them is not so, or it is not open
     */
    RightsRequest answer(String requestId, RightsState outcome, String text);
}
