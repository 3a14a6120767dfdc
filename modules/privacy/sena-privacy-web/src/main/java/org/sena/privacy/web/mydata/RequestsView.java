package org.sena.privacy.web.mydata;

import java.util.List;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** What a person asked for. */
public final class RequestsView {

    private final Page page;
    private final List<RightsRequest> requests;

    RequestsView(Page page, List<RightsRequest> requests) {
        this.page = page;
        this.requests = requests;
    }

    public boolean isEmpty() {
        return requests.isEmpty();
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("requests.table"),
                        page.text("requests.kind"),
                        page.text("requests.state"),
                        page.text("requests.sent"),
                        page.text("requests.due"));

        for (RightsRequest request : requests) {
            table.row(
                    Cell.link(
                            page.text("kind." + request.kind()),
                            page.renderUrl("request", "request", request.id())),
                    Cell.tag(page.text("right." + request.state()), tone(request.state())),
                    Cell.text(page.date(request.receivedAt())),
                    Cell.text(
                            request.state() == RightsState.OPEN
                                    ? page.date(request.dueOn())
                                    : request.answeredAt().map(page::date).orElse("")));
        }

        return table;
    }

    static Tone tone(RightsState state) {
        switch (state) {
            case OPEN:
                return Tone.INFO;
            case DONE:
                return Tone.SUCCESS;
            case PARTLY_DONE:
                return Tone.WARNING;
            default:
                return Tone.NEUTRAL;
        }
    }
}
