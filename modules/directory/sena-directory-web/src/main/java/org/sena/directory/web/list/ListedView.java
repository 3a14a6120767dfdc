package org.sena.directory.web.list;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sena.directory.api.Service;
import org.sena.directory.list.ServiceLines;
import org.sena.directory.words.ScheduleWords;
import org.sena.web.kit.Page;

/** A service on the list, as a card. */
public final class ListedView {

    private final Page page;
    private final ListedEntry entry;
    private final LocalDateTime now;

    ListedView(Page page, ListedEntry entry, LocalDateTime now) {
        this.page = page;
        this.entry = entry;
        this.now = now;
    }

    /** False: it has left the directory since it was put on the list. */
    public boolean isThere() {
        return entry.service().isPresent();
    }

    public String name() {
        return said(service -> Optional.of(service.name()));
    }

    public String organisation() {
        return said(service -> Optional.of(service.organisation().name()));
    }

    public String url() {
        return page.link("services", "service", entry.id());
    }

    /** What it was put here for; empty when that is not known. */
    public String need() {
        return entry.need().isEmpty() ? "" : page.text("list.for", entry.need());
    }

    public String phone() {
        return said(Service::phone);
    }

    public String website() {
        return said(Service::url);
    }

    public String address() {
        return said(ServiceLines::address);
    }

    /** "Open now, until 5pm"; empty when its times are not known. */
    public String nextOpening() {
        return said(
                service ->
                        Optional.of(
                                new ScheduleWords(page.locale()).next(service.schedules(), now)));
    }

    /** A line for each day. */
    public List<String> opening() {
        return entry.service().map(new ServiceLines(page.locale())::opening).orElse(List.of());
    }

    public String removeUrl() {
        return page.actionUrl("remove", "listed", entry.id());
    }

    private String said(Function<Service, Optional<String>> fact) {
        return entry.service().flatMap(fact).orElse("");
    }
}
