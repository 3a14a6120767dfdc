package org.sena.directory.desk.postcode;

import java.util.List;
import java.util.Map;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Table;

/** How many postcodes are known, and what can be chosen for more. */
public final class PostcodesView {

    private final Page page;
    private final Map<String, Long> councils;

    PostcodesView(Page page, Map<String, Long> councils) {
        this.page = page;
        this.councils = councils;
    }

    /** Nothing is known yet. */
    public boolean isEmpty() {
        return councils.isEmpty();
    }

    /** As {@code 12,345 postcodes are known}. */
    public String known() {
        return page.count("postcodes.known", total());
    }

    /** A row for each council. */
    public Table table() {
        Table table =
                Table.of(
                        page.text("postcodes.caption"),
                        page.text("postcodes.council"),
                        page.text("postcodes.count"));

        councils.forEach(
                (code, count) ->
                        table.row(
                                Cell.text(
                                        code.isEmpty() ? page.text("postcodes.no-council") : code),
                                Cell.text(Numbers.written(page, count))));

        return table;
    }

    public List<Option> missing() {
        return List.of(
                Option.of(Loading.KEEP, page.text("missing.keep"))
                        .withHint(page.text("missing.keep.hint")),
                Option.of(Loading.DROP, page.text("missing.drop"))
                        .withHint(page.text("missing.drop.hint")));
    }

    private long total() {
        return councils.values().stream().mapToLong(Long::longValue).sum();
    }
}
