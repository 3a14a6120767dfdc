package org.sena.privacy.api.retention;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the retention table: what is kept, for how long, counted from when, and what becomes
 * of it then. A context declares its rows in its {@code META-INF/sena/processing.json}; information
 * governance may change the period within the row's bounds.
 */
@Value.Immutable
public interface RetentionRule {

    /** Context, dot, name: {@code needs.assessment}. */
    String code();

    /** What is kept, in words for people. */
    String data();

    RetentionPeriod period();

    /** From when the period counts, in words that follow "after": "the last activity". */
    String countedFrom();

    Disposal disposal();

    /** The law or decision that the period comes from. */
    String source();

    /** The shortest period that may be set: below it a duty to keep would be broken. */
    RetentionPeriod least();

    /** The longest period that may be set: above it there is no reason to keep. */
    RetentionPeriod most();

    /** The user who set the period; empty while it is the one we came with. */
    Optional<String> changedBy();

    Optional<Instant> changedAt();

    /** Why the period was set. */
    Optional<String> changeReason();
}
