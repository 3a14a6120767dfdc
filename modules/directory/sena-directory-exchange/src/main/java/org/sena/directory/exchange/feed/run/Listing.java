package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.immutables.value.Value;

/** A page of a feed's list of services. */
@Value.Immutable
interface Listing {

    List<JsonNode> items();

    /** True when the feed says so. */
    boolean last();

    /** How many there are on all pages, as the feed says; 0 when it does not say. */
    long total();
}
