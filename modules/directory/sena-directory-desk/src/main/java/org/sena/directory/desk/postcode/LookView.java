package org.sena.directory.desk.postcode;

import java.util.List;
import org.sena.directory.api.PostcodeChanges;
import org.sena.directory.api.PostcodeList;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** What bringing in a file would change. */
public final class LookView {

    private final Page page;
    private final PostcodeList list;
    private final PostcodeChanges changes;

    LookView(Page page, PostcodeList list, PostcodeChanges changes) {
        this.page = page;
        this.list = list;
        this.changes = changes;
    }

    /** What the file is called. */
    public String source() {
        return list.source();
    }

    /** Nothing would change. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** More postcodes would go than stay: perhaps it is the wrong file. */
    public boolean mostGo() {
        return changes.removed() > changes.changed() + changes.unchanged();
    }

    public List<SummaryRow> counts() {
        return List.of(
                row("added", changes.added()),
                row("changed", changes.changed()),
                row("unchanged", changes.unchanged()),
                list.complete()
                        ? row("removed", changes.removed())
                        : row("missing", changes.missing()));
    }

    public String applyUrl() {
        return page.actionUrl(
                "apply",
                "missing",
                list.complete() ? Loading.DROP : Loading.KEEP,
                "source",
                list.source());
    }

    private SummaryRow row(String key, long count) {
        return SummaryRow.of(page.text("look." + key), Numbers.written(page, count));
    }
}
