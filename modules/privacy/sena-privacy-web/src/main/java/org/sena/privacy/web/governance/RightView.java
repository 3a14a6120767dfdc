package org.sena.privacy.web.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;

/** One request, with what can be done about it. */
public final class RightView {

    private final Page page;
    private final RightsRequest request;
    private final List<String> outcomes;

    RightView(Page page, RightsRequest request, List<String> outcomes) {
        this.page = page;
        this.request = request;
        this.outcomes = outcomes;
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

    public boolean isOpen() {
        return request.state() == RightsState.OPEN;
    }

    public boolean isDeletion() {
        return isOpen() && request.kind() == RightsKind.DELETION;
    }

    public String fileUrl() {
        return page.resourceUrl("records", "request", request.id());
    }

    public List<Option> outcomes() {
        return outcomes.stream()
                .map(outcome -> Option.of(outcome, page.text("governance.right.state." + outcome)))
                .collect(Collectors.toList());
    }

    public List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();

        add(rows, "received", page.date(request.receivedAt()));
        add(rows, "due", page.date(request.dueOn()));
        add(rows, "state", page.text("governance.right.state." + request.state()));
        add(rows, "person", request.subjectId());
        add(rows, "words", request.text().orElse("-"));
        request.answer().ifPresent(answer -> add(rows, "answer", answer));

        return rows;
    }

    private void add(List<SummaryRow> rows, String name, String value) {
        rows.add(SummaryRow.of(page.text("governance.rights." + name), value));
    }
}
