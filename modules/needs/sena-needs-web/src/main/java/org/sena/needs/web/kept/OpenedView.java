package org.sena.needs.web.kept;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.web.kit.Page;

/** The answers are back: what no longer fits, and where to go on. */
public final class OpenedView {

    private final Page page;
    private final String gone;

    /**
     * @param gone the questions whose answers no longer fit, a line each
     */
    OpenedView(Page page, String gone) {
        this.page = page;
        this.gone = gone;
    }

    public List<String> gone() {
        return gone.lines().collect(Collectors.toUnmodifiableList());
    }

    public String goOn() {
        return page.link("needs");
    }
}
