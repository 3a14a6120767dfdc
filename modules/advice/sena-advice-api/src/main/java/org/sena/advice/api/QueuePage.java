package org.sena.advice.api;

import java.util.List;
import org.immutables.value.Value;

/** Some items of the queue, and how many there are. */
@Value.Immutable
public interface QueuePage {

    List<QueueItem> items();

    /** So many are counted; whether there are more says {@link #more()}. */
    int MOST_COUNTED = 1000;

    /**
     * On all pages, up to {@link #MOST_COUNTED}: to count a long queue takes longer than to read
     * it.
     */
    long total();

    /** True when there are more than were counted. */
    boolean more();

    /** From 1. */
    int page();

    /** Items on a full page. */
    int size();
}
