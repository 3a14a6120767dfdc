package org.sena.notification.api;

import java.util.List;
import java.util.Set;

/** What notices are about, as people choose among them. */
public enum Topic {

    /** A request for help was sent, answered, moved on or finished. */
    REFERRALS(true),
    /** Somebody wrote a message. */
    MESSAGES(true),
    /** A promised day comes near or has passed. */
    DEADLINES(true),
    /** The advice team's queue. */
    ADVICE(true),
    /**
     * What has to be known, whatever somebody prefers: consent that was taken back, contact that
     * must stop, rights that were asked for, an account's or a connection's end.
     */
    DUTIES(false);

    private static final Set<String> DUTY_ROOTS =
            Set.of("account", "agreement", "consent", "override", "privacy", "rights", "webhook");

    private static final Set<String> DUTY_WORDS = Set.of("withdrawn", "stop-contact");
    private static final Set<String> MESSAGE_WORDS =
            Set.of("message", "info-requested", "info-answered");
    private static final Set<String> DEADLINE_WORDS = Set.of("alert", "expired", "overdue");

    private final boolean optional;

    Topic(boolean optional) {
        this.optional = optional;
    }

    /** False when nobody can choose to go without. */
    public boolean isOptional() {
        return optional;
    }

    /**
     * What a kind belongs to, by its words: {@code referral.alert.60} is a deadline. A kind that no
     * rule names belongs to {@link #REFERRALS}.
     */
    public static Topic of(String kind) {
        List<String> words = List.of(kind.split("\\."));
        String root = words.get(0);

        if (DUTY_ROOTS.contains(root) || isAnyOf(words, DUTY_WORDS)) {
            return DUTIES;
        }

        if (isAnyOf(words, MESSAGE_WORDS)) {
            return MESSAGES;
        }

        if (isAnyOf(words, DEADLINE_WORDS)) {
            return DEADLINES;
        }

        return root.equals("advice") ? ADVICE : REFERRALS;
    }

    private static boolean isAnyOf(List<String> words, Set<String> wanted) {
        return words.stream().anyMatch(wanted::contains);
    }
}
