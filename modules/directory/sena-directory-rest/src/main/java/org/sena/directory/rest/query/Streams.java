package org.sena.directory.rest.query;

import java.util.List;

/** The parameter {@code format}. */
public final class Streams {

    private Streams() {}

    /** True for {@code ndjson}: all of it, a line for each. */
    public static boolean isAsked(Parameters parameters) {
        return parameters
                .oneOf("format", List.of("json", "ndjson"))
                .filter("ndjson"::equals)
                .isPresent();
    }
}
