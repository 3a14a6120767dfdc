package org.sena.needs.desk.questionnaires;

import java.util.List;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Table;

/** How a version differs from the one before; of one to be published, with what would suffer. */
public final class ChangesView {

    private final Page page;
    private final String key;
    private final int version;
    private final Table changes;
    private final List<String> warnings;

    ChangesView(Page page, String key, int version, Table changes, List<String> warnings) {
        this.page = page;
        this.key = key;
        this.version = version;
        this.changes = changes;
        this.warnings = warnings;
    }

    public String title() {
        return page.text("changes.title", version);
    }

    public String key() {
        return key;
    }

    public int version() {
        return version;
    }

    public Table changes() {
        return changes;
    }

    public boolean isSame() {
        return changes.rows().isEmpty();
    }

    /** True for the first of its key: there is nothing to compare it with. */
    public boolean isFirst() {
        return version == 1;
    }

    /** Rules of the active matrix that would miss something. */
    public List<String> warnings() {
        return warnings;
    }
}
