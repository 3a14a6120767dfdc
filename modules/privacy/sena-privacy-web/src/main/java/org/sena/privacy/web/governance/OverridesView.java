package org.sena.privacy.web.governance;

import java.util.List;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** Overrides that wait for a second look, and those that had it. */
public final class OverridesView {

    private final Page page;
    private final List<EmergencyOverride> waiting;
    private final List<EmergencyOverride> reviewed;

    OverridesView(Page page, List<EmergencyOverride> waiting, List<EmergencyOverride> reviewed) {
        this.page = page;
        this.waiting = waiting;
        this.reviewed = reviewed;
    }

    public boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    public boolean hasReviewed() {
        return !reviewed.isEmpty();
    }

    public Table waiting() {
        Table table = table("governance.overrides.waiting");

        for (EmergencyOverride one : waiting) {
            table.row(
                    Cell.link(
                            page.text("governance.basis." + one.request().basis()),
                            page.renderUrl("override", "id", one.id())),
                    Cell.text(one.actorId()),
                    Cell.text(page.moment(one.openedAt())),
                    Cell.text(page.moment(one.reviewBy())));
        }

        return table;
    }

    public Table reviewed() {
        Table table = table("governance.overrides.reviewed");

        for (EmergencyOverride one : reviewed) {
            table.row(
                    Cell.text(page.text("governance.basis." + one.request().basis())),
                    Cell.text(one.actorId()),
                    Cell.text(page.moment(one.openedAt())),
                    Cell.tag(
                            page.text("governance.verdict." + one.verdict().orElseThrow()),
                            Tone.NEUTRAL));
        }

        return table;
    }

    private Table table(String caption) {
        return Table.of(
                page.text(caption),
                page.text("governance.override.basis"),
                page.text("governance.override.actor"),
                page.text("governance.override.opened"),
                page.text("governance.override.until"));
    }
}
