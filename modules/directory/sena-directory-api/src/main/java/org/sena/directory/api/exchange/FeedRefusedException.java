package org.sena.directory.api.exchange;

import java.util.Map;

/** The settings of a feed hold mistakes. Nothing was stored. */
public class FeedRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Problem> problems;

    public FeedRefusedException(Map<String, Problem> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    /** What is wrong, by the name of the setting. */
    public Map<String, Problem> problems() {
        return problems;
    }

    /** What can be wrong with a setting. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        OUT_OF_RANGE,
        /** Not an address of the web. */
        NOT_AN_ADDRESS,
        /** Leads into a private network. */
        NOT_PUBLIC,
        /** Another feed has this address. */
        TAKEN,
        UNKNOWN
    }
}
