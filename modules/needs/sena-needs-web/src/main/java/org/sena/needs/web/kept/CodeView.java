package org.sena.needs.web.kept;

import java.time.Instant;
import org.sena.web.kit.Page;

/** The code, to be written down or printed. */
public final class CodeView {

    private final Page page;
    private final String code;
    private final long until;

    /**
     * @param until when the answers are deleted, in seconds since 1970
     */
    CodeView(Page page, String code, long until) {
        this.page = page;
        this.code = code;
        this.until = until;
    }

    public String code() {
        return code;
    }

    /** The last day, as people read it. */
    public String until() {
        return page.date(Instant.ofEpochSecond(until));
    }
}
