package org.sena.directory.desk.assure;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.desk.words.ChangeView;
import org.sena.directory.desk.words.DraftLine;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** A draft in front of the one who vouches for it. */
public final class DecideView {

    private final Page page;
    private final Draft draft;
    private final List<ChangeView> changes;

    DecideView(Page page, Draft draft, List<ChangeView> changes) {
        this.page = page;
        this.draft = draft;
        this.changes = changes;
    }

    public DraftLine line() {
        return new DraftLine(page, draft);
    }

    public boolean isWaiting() {
        return draft.state() == DraftState.SUBMITTED;
    }

    public boolean isNew() {
        return draft.base() == 0;
    }

    public boolean isOutdated() {
        return draft.outdated() && isWaiting();
    }

    public String comment() {
        return draft.comment().orElse("");
    }

    public String decidedBy() {
        return draft.decidedBy().orElse("");
    }

    public List<ChangeView> changes() {
        return changes;
    }

    /** The box of one part; ticked unless somebody took the tick away. */
    public Option option(ChangeView change) {
        return Option.of(change.part(), page.text("decide.part", change.label()));
    }

    public boolean isTicked(ChangeView change) {
        return page.isChosen("parts", change.part(), parts());
    }

    public String decideUrl() {
        return page.actionUrl(
                "decide", "draft", draft.id(), "version", String.valueOf(draft.version()));
    }

    /** Where the published record is. */
    public String recordUrl() {
        return isNew() ? "" : page.renderUrl("record", "id", draft.recordId());
    }

    private List<String> parts() {
        return changes.stream().map(ChangeView::part).collect(toUnmodifiableList());
    }
}
