package org.sena.directory.rest.feed;

import java.time.Instant;

/** An answer that was given before and still is the right one. */
public final class RecentAnswer {

    private final String tag;
    private final Instant modifiedAt;
    private final byte[] json;

    RecentAnswer(String tag, Instant modifiedAt, byte[] json) {
        this.tag = tag;
        this.modifiedAt = modifiedAt;
        this.json = json;
    }

    /** As it stands in the header, in quotes. */
    public String tag() {
        return tag;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    /** Not to be changed. */
    public byte[] json() {
        return json;
    }
}
