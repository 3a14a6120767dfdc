package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.databind.JsonNode;

/** Lets the targets take the markup out of a record as the harvest does. */
public final class PlainText {

    private PlainText() {}

    public static JsonNode of(JsonNode record) {
        return PlainRecord.of(record);
    }
}
