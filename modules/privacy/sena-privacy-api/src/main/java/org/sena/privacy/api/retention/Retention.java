package org.sena.privacy.api.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The retention table and the job that keeps to it. For information governance; the job and the
 * health page act as the suite itself.
 *
 * @see RetentionTask
 */
public interface Retention {

    /** All rules in the order of their codes, with the periods in force. */
    List<RetentionRule> rules();

    /**
     * How long each kind of data is kept now, by the code of its rule. For everybody: the privacy
     * notice says it, as UK GDPR article 13(2)(a) asks.
     */
    Map<String, RetentionPeriod> periods();

    /** The rules with what is overdue, counted now. */
    List<RuleState> states();

    /**
     * Sets a period, with an audit event. Setting the one in force changes nothing.
     *
     * @param reason why, for the record; 1 to 500 characters
     * @throws IllegalArgumentException when there is no such rule, the reason is missing, or the
     *     period is not within {@link RetentionRule#least} and {@link RetentionRule#most}
     */
    RetentionRule change(String code, RetentionPeriod period, String reason);

    /**
     * Runs the job now, unless another node is at it. Kept, with its counts, for three years.
     *
     * @return the run; empty when another node is at it
     */
    Optional<RetentionRun> run();

    /** The newest runs, newest first. */
    List<RetentionRun> runs(int limit);
}
