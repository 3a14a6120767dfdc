package org.sena.privacy.web.governance;

import java.util.List;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** Requests that wait, and those that were answered. */
public final class RightsView {

    private final Page page;
    private final List<RightsRequest> open;
    private final List<RightsRequest> answered;

    RightsView(Page page, List<RightsRequest> open, List<RightsRequest> answered) {
        this.page = page;
        this.open = open;
        this.answered = answered;
    }

    public boolean hasOpen() {
        return !open.isEmpty();
    }

    public boolean hasAnswered() {
        return !answered.isEmpty();
    }

    public Table open() {
        return table("governance.rights.open", open);
    }

    public Table answered() {
        return table("governance.rights.answered", answered);
    }

    private Table table(String caption, List<RightsRequest> requests) {
        Table table =
                Table.of(
                        page.text(caption),
                        page.text("governance.rights.reference"),
                        page.text("governance.rights.kind"),
                        page.text("governance.rights.received"),
                        page.text("governance.rights.due"),
                        page.text("governance.rights.state"));

        for (RightsRequest request : requests) {
            table.row(
                    Cell.link(
                            request.reference(), page.renderUrl("right", "request", request.id())),
                    Cell.text(page.text("kind." + request.kind())),
                    Cell.text(page.date(request.receivedAt())),
                    Cell.text(page.date(request.dueOn())),
                    Cell.tag(page.text("governance.right.state." + request.state()), Tone.NEUTRAL));
        }

        return table;
    }
}
