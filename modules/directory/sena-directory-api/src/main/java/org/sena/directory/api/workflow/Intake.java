package org.sena.directory.api.workflow;

import java.util.List;
import java.util.OptionalInt;
import org.sena.directory.api.Availability;

/**
 * Whether services take new people, said at once by those who work there. What is said stands in
 * the record and its history, and everybody sees it within seconds.
 *
 * <p>Every method throws {@link org.sena.identity.api.NotAllowedException} for anybody but the
 * organisation's workers and managers, editors and administrators.
 */
public interface Intake {

    /** The most people that a service can say it has room for. */
    int MOST = 100_000;

    /** The published services of the actor's organisation, by name; at most 200. */
    List<ServiceIntake> own();

    /**
     * Whether the service takes people. To say it again counts, too: what spoke against it before
     * is forgotten, see {@link org.sena.directory.api.AvailabilityListener}.
     */
    void say(String serviceId, Availability availability);

    /**
     * How many people it can have at one time.
     *
     * @param capacity 1 to {@link #MOST}; empty when nobody knows
     * @throws IllegalArgumentException for any other number
     */
    void capacity(String serviceId, OptionalInt capacity);

    /**
     * Closed for a while; it stays findable and takes nobody.
     *
     * @param alert what people should know, 1 to 500 characters: "Closed until 3 January"
     * @throws IncompleteRecordException when it is empty, too long or holds personal contact
     *     details
     */
    void closeForNow(String serviceId, String alert);

    /** Ends the closure. */
    void reopen(String serviceId);

    /**
     * SENA itself found that it has no room: says so unless the service says as much already.
     * Whatever the organisation says afterwards stands.
     *
     * @param availability {@link Availability#FULL} or {@link Availability#WAITING_LIST}
     * @param why for the history, 1 to 500 characters
     * @return false when there was nothing to say, or the service isn't published any more
     */
    boolean noRoom(String serviceId, Availability availability, String why);
}
