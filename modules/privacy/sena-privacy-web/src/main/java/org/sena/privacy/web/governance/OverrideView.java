package org.sena.privacy.web.governance;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.OverrideRequest;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.SummaryRow;

/** One override that waits for its second look. */
public final class OverrideView {

    private final Page page;
    private final EmergencyOverride override;
    private final List<String> verdicts;
    private final List<String> told;

    OverrideView(Page page, EmergencyOverride override, List<String> verdicts, List<String> told) {
        this.page = page;
        this.override = override;
        this.verdicts = verdicts;
        this.told = told;
    }

    public String id() {
        return override.id();
    }

    public List<Option> verdicts() {
        return options("governance.verdict.", verdicts);
    }

    public List<Option> told() {
        return options("governance.told.", told);
    }

    public List<SummaryRow> rows() {
        return List.of(
                row("basis", page.text("governance.basis." + override.request().basis())),
                row("risk", override.request().risk()),
                row("actor", override.actorId()),
                row("opened", page.moment(override.openedAt())),
                row("until", page.moment(override.reviewBy())),
                row("object", override.request().entity() + " " + override.request().entityId()),
                row("person", override.request().subjectId()),
                row("recipient", override.request().recipientOrganisationId().orElse("-")),
                row("said", said(override.request())));
    }

    /** What who acted said about telling the person. */
    private String said(OverrideRequest request) {
        return request.notToldReason()
                .map(reason -> page.text("governance.override.said.no", reason))
                .orElseGet(
                        () ->
                                page.text(
                                        request.subjectTold()
                                                ? "governance.override.said.yes"
                                                : "governance.override.said.later"));
    }

    private SummaryRow row(String name, String value) {
        return SummaryRow.of(page.text("governance.override." + name), value);
    }

    private List<Option> options(String prefix, List<String> values) {
        return values.stream()
                .map(value -> Option.of(value, page.text(prefix + value)))
                .collect(Collectors.toList());
    }
}
