package org.sena.advice.api;

import java.util.List;
import org.immutables.value.Value;

/** People that were found, each by their newest item; nothing personal in it. */
@Value.Immutable
public interface PersonPage {

    List<QueueItem> people();

    /** On all pages. */
    long total();

    int page();

    int size();
}
