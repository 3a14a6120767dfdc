package org.sena.privacy.web.governance;

import java.time.LocalDate;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditPage;
import org.sena.privacy.api.AuditRecord;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** Events that were looked up. */
public final class TrailView {

    private final Page page;
    private final TrailQuery asked;
    private final AuditPage found;

    TrailView(Page page, TrailQuery asked, AuditPage found) {
        this.page = page;
        this.asked = asked;
        this.found = found;
    }

    public String value(String name) {
        return asked.value(name);
    }

    /** The day that was asked for; null when none was, as the kit's date field takes it. */
    public LocalDate day(String name) {
        return asked.dayOf(name).orElse(null);
    }

    public boolean isRefusedOnly() {
        return !asked.value("refused").isEmpty();
    }

    public boolean isAsked() {
        return asked.isAsked();
    }

    public String count() {
        return page.count("governance.trail.found", found.total());
    }

    public boolean hasEvents() {
        return !found.events().isEmpty();
    }

    public String fileUrl() {
        return page.resourceUrl("events", asked.parameters());
    }

    public Pagination pagination() {
        return Pagination.of(
                asked.page(),
                TrailPages.SIZE,
                found.total(),
                number -> page.renderUrl("trail", asked.parameters(number)));
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("governance.trail.events"),
                        page.text("governance.trail.number"),
                        page.text("governance.trail.at"),
                        page.text("governance.trail.actor"),
                        page.text("governance.trail.deed"),
                        page.text("governance.trail.object"),
                        page.text("governance.trail.person"),
                        page.text("governance.trail.result"));

        for (AuditEvent event : found.events()) {
            AuditRecord record = event.record();

            table.row(
                    Cell.text(Long.toString(event.sequence())),
                    Cell.text(page.moment(event.at())),
                    linked("actor", event.actorId()),
                    Cell.text(record.action()),
                    record.entityId().isEmpty()
                            ? Cell.text(record.entity())
                            : linked("object", record.entityId()),
                    record.subjectId().map(id -> linked("person", id)).orElse(Cell.text("")),
                    event.allowed()
                            ? Cell.text(record.reason().orElse(""))
                            : Cell.tag(page.text("governance.trail.refusal"), Tone.WARNING));
        }

        return table;
    }

    private Cell linked(String name, String value) {
        return Cell.link(value, page.renderUrl("trail", name, value));
    }
}
