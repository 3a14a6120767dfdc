package org.sena.privacy.web.governance;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.csv.SafeCsv;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditLookup;
import org.sena.privacy.api.AuditPage;
import org.sena.privacy.api.AuditVerification;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Looking events up, taking them away, and seeing whether the trail is whole. */
@Component(service = TrailPages.class)
public class TrailPages {

    static final int SIZE = 50;

    /** A file holds no more: it is for one question, not for a copy of the trail. */
    private static final int MOST_IN_FILE = 20_000;

    private final AuditLookup audit;

    @Activate
    public TrailPages(@Reference AuditLookup audit) {
        this.audit = audit;
    }

    View find(Page page) {
        TrailQuery asked = TrailQuery.of(page::parameter);
        int current = asked.page();
        AuditPage found =
                asked.isAsked()
                        ? audit.find(asked.query(), (current - 1) * SIZE, SIZE)
                        : TrailQuery.NOTHING;

        return View.of(
                "governance/trail",
                page.text("governance.trail.title"),
                new TrailView(page, asked, found));
    }

    /** What was asked for goes into the address, so that the page can be turned. */
    void look(Submission in) {
        TrailQuery asked = TrailQuery.typed(in.form());

        if (in.form().isValid()) {
            in.show("trail", asked.parameters());
        } else {
            in.showAgain();
        }
    }

    void verify(Submission in) {
        AuditVerification verification = audit.verify();

        if (verification.isWhole()) {
            in.say(
                    "governance.verify.whole",
                    verification.events(),
                    verification.checkpoints(),
                    verification.anchors());
            in.show("trail");
        } else {
            in.form()
                    .reject(
                            "",
                            "governance.verify." + verification.fault().orElseThrow(),
                            verification.faultAt().orElse(0));
            in.showAgain();
        }
    }

    /** As many as one question needs; the whole trail is no file. */
    void file(ResourceRequest request, ResourceResponse response) throws IOException {
        TrailQuery asked =
                TrailQuery.of(
                        name ->
                                Optional.ofNullable(
                                        request.getResourceParameters().getValue(name)));
        AuditPage found = audit.export(asked.query(), 0, AuditLookup.MOST);

        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Cache-Control", "no-store");
        response.setProperty("Content-Disposition", "attachment; filename=\"audit-events.csv\"");

        try (Writer to =
                new OutputStreamWriter(response.getPortletOutputStream(), StandardCharsets.UTF_8)) {
            SafeCsv csv = new SafeCsv(to);
            int from = 0;

            csv.row(EventCells.HEADINGS);

            while (!found.events().isEmpty()) {
                for (AuditEvent event : found.events()) {
                    csv.row(EventCells.of(event));
                }

                from += AuditLookup.MOST;
                found =
                        from < MOST_IN_FILE
                                ? audit.export(asked.query(), from, AuditLookup.MOST)
                                : TrailQuery.NOTHING;
            }

            csv.flush();
        }
    }
}
