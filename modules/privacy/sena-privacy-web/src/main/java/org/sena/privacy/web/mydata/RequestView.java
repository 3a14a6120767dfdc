package org.sena.privacy.web.mydata;

import java.util.ArrayList;
import java.util.List;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Tone;

/** One thing that a person asked for, and the answer. */
public final class RequestView {

    private final Page page;
    private final RightsRequest request;

    RequestView(Page page, RightsRequest request) {
        this.page = page;
        this.request = request;
    }

    public String title() {
        return page.text("kind." + request.kind());
    }

    public String id() {
        return request.id();
    }

    public String reference() {
        return request.reference();
    }

    public String state() {
        return page.text("right." + request.state());
    }

    public Tone tone() {
        return RequestsView.tone(request.state());
    }

    /** What it means and what comes next. */
    public String meaning() {
        return page.text("right." + request.state() + ".about", page.date(request.dueOn()));
    }

    public boolean isOpen() {
        return request.state() == RightsState.OPEN;
    }

    public boolean isRefused() {
        return request.state() == RightsState.REFUSED || request.state() == RightsState.PARTLY_DONE;
    }

    public List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();

        rows.add(row("request.sent", page.moment(request.receivedAt())));
        request.text().ifPresent(text -> rows.add(row("request.text", text)));
        request.extensionReason().ifPresent(why -> rows.add(row("request.extension", why)));
        request.answeredAt().ifPresent(at -> rows.add(row("request.ended", page.moment(at))));
        request.answer().ifPresent(answer -> rows.add(row("request.answer", answer)));

        return rows;
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(page.text(key), value);
    }
}
