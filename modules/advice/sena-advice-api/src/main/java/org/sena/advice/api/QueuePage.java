package org.sena.advice.api;

import java.util.List;
import org.immutables.value.Value;

/** Some items of the queue, and how many there are. */
@Value.Immutable
public interface QueuePage {

    List<QueueItem> items();

    /** On all pages. */
    long total();

    /** From 1. */
    int page();

    /** Items on a full page. */
    int size();
}
