package org.sena.directory.api.exchange;

import org.immutables.value.Value;

/** Why a record of a feed was not taken. The others were. */
@Value.Immutable
public interface FeedProblem {

    /** The record's id in the feed; the page's address when the record has none. */
    String sourceId();

    /** Where in the record, as {@code $.schedules[2].opens_at}; empty: the whole record. */
    String path();

    /** In plain words. */
    String text();
}
