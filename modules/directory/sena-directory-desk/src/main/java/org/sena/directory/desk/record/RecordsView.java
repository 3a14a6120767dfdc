package org.sena.directory.desk.record;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.List;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.desk.words.StandingView;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Records by name, a page of them. */
public final class RecordsView {

    private static final int SIZE = 50;

    private final Page page;
    private final boolean all;
    private final LocalDate today;
    private List<RecordStanding> records = List.of();

    RecordsView(Page page, boolean all, LocalDate today) {
        this.page = page;
        this.all = all;
        this.today = today;
    }

    void show(List<RecordStanding> found) {
        records = found;
    }

    RecordKind kind() {
        return page.parameter("kind").filter("ORGANISATION"::equals).isPresent()
                ? RecordKind.ORGANISATION
                : RecordKind.SERVICE;
    }

    /** From 1. */
    int page() {
        return page.parameter("at")
                .filter(at -> at.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** True when it is about the records of all organisations. */
    public boolean isAll() {
        return all;
    }

    public String title() {
        return page.text(all ? "records.title" : "records.own.title");
    }

    public String words() {
        return page.parameter("words").orElse("");
    }

    public List<Option> kinds() {
        return List.of(
                Option.of("SERVICE", page.text("kind.SERVICE")),
                Option.of("ORGANISATION", page.text("kind.ORGANISATION")));
    }

    public String kindChosen() {
        return kind().name();
    }

    /** The other kind of record, for a provider, who does not search. */
    public String otherKindUrl() {
        return page.renderUrl(
                "records", "kind", kind() == RecordKind.SERVICE ? "ORGANISATION" : "SERVICE");
    }

    public String otherKind() {
        return page.text(
                kind() == RecordKind.SERVICE ? "records.own.organisation" : "records.own.services");
    }

    public List<StandingView> records() {
        return records.stream()
                .map(standing -> new StandingView(page, standing, today))
                .collect(toUnmodifiableList());
    }

    /** Empty on the first page. */
    public String previousUrl() {
        return page() == 1 ? "" : url(page() - 1);
    }

    /** Empty on the last page. */
    public String nextUrl() {
        return records.size() < SIZE ? "" : url(page() + 1);
    }

    private String url(int at) {
        return page.renderUrl(
                "records", "words", words(), "kind", kind().name(), "at", String.valueOf(at));
    }
}
