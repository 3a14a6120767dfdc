package org.sena.directory.web.list;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.web.kit.Page;

/** The visitor's list, ready to be shown. */
public final class ListView {

    private final Page page;
    private final List<ListedView> services;
    private final LocalDateTime now;
    private final boolean kept;

    /**
     * @param now in this country
     * @param kept the list is there at the next visit too
     */
    ListView(Page page, List<ListedEntry> entries, LocalDateTime now, boolean kept) {
        this.page = page;
        this.services =
                entries.stream()
                        .map(entry -> new ListedView(page, entry, now))
                        .collect(Collectors.toUnmodifiableList());
        this.now = now;
        this.kept = kept;
    }

    public List<ListedView> services() {
        return services;
    }

    /** "1 service", "3 services". */
    public String count() {
        return page.count("list.count", services.size());
    }

    /** Whether the list is there next time. */
    public String keeping() {
        return page.text(kept ? "list.kept" : "list.session");
    }

    public String letterUrl() {
        return page.renderUrl("letter");
    }

    /** When the page was made, for its print. */
    public String made() {
        return page.text("list.made", page.date(now.toLocalDate()));
    }
}
