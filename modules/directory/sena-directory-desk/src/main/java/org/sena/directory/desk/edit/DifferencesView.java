package org.sena.directory.desk.edit;

import java.util.List;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.desk.words.ChangeView;
import org.sena.directory.desk.words.DraftLine;
import org.sena.web.kit.Page;

/** What a draft changes, for its author. */
public final class DifferencesView {

    private final Page page;
    private final Draft draft;
    private final List<ChangeView> changes;

    DifferencesView(Page page, Draft draft, List<ChangeView> changes) {
        this.page = page;
        this.draft = draft;
        this.changes = changes;
    }

    public String name() {
        return DraftLine.name(page, draft);
    }

    public String backUrl() {
        return page.renderUrl("edit", "draft", draft.id());
    }

    public List<ChangeView> changes() {
        return changes;
    }
}
