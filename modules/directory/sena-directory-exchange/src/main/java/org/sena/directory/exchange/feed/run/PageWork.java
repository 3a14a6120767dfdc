package org.sena.directory.exchange.feed.run;

import java.util.List;
import org.immutables.value.Value;

/** What a page of a feed brought, to be kept in one transaction with the place to go on. */
@Value.Immutable
public interface PageWork {

    List<Outcome> outcomes();

    /** Where to go on after this. */
    int nextPage();

    boolean sweeping();

    /** As the feed says; 0 when it does not say. */
    long expected();
}
