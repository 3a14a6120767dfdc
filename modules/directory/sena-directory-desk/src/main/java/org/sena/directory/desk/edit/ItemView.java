package org.sena.directory.desk.edit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sena.directory.api.workflow.Draft;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** One of several, on a page of its own. */
public final class ItemView extends SectionView {

    private final int index;
    private final boolean added;
    private final String kind;

    ItemView(
            Page page,
            Draft draft,
            String key,
            Fields stored,
            Map<String, List<Option>> options,
            int index,
            boolean added,
            String kind) {
        super(page, draft, key, stored, options);
        this.index = index;
        this.added = added;
        this.kind = kind;
    }

    @Override
    public String title() {
        String which = value("repeats").isEmpty() ? "" : "." + value("repeats");

        return page().text("item." + key() + which + (added ? ".add" : ".change"));
    }

    @Override
    public String saveUrl() {
        return page().actionUrl(
                        "save-item",
                        "draft",
                        draftId(),
                        "section",
                        key(),
                        "item",
                        String.valueOf(index));
    }

    @Override
    public String savedUrl() {
        return page().renderUrl(
                        "item",
                        "draft",
                        draftId(),
                        "section",
                        key(),
                        "item",
                        String.valueOf(index),
                        "kind",
                        kind);
    }

    public String itemsUrl() {
        return page().renderUrl("items", "draft", draftId(), "section", key());
    }

    public boolean isMonthly() {
        return value("repeats").equals("MONTHLY");
    }

    /** True when more than the usual is said, so that it is in sight. */
    public boolean hasMore() {
        return !value("notes").isEmpty()
                || date("from") != null
                || date("to") != null
                || !List.of("", "1").contains(value("interval"))
                || Stream.of("interval", "starts", "from", "to", "notes")
                        .anyMatch(page()::hasError);
    }

    /** The same for a place. */
    public boolean hasPlaceDetails() {
        return !value("description").isEmpty()
                || !value("uprn").isEmpty()
                || Stream.of("uprn", "description").anyMatch(page()::hasError);
    }
}
