package org.sena.directory.exchange.web.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.Baseline;
import org.sena.directory.api.exchange.Baselines;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** Where editors and commissioners see how good the directory is. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_directory_report",
        javax_portlet_display$_$name = "SENA directory report",
        javax_portlet_resource$_$bundle = "content.Report")
public class ReportPortlet extends SenaPortlet {

    @Reference private Baselines baselines;

    public ReportPortlet() {
        super("org.sena.directory.exchange.web.views");
        render("report", this::report);
        resource("csv", this::csv);
    }

    private View report(Page page) {
        String title = page.text("report.title");

        return baselines
                .latest()
                .map(report -> View.of("report/report", title, new ReportView(page, report)))
                .orElseGet(() -> View.of("report/none", title));
    }

    private void csv(ResourceRequest request, ResourceResponse response) throws IOException {
        Optional<Baseline> report = baselines.latest();

        if (report.isEmpty()) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");

            return;
        }

        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty(
                "Content-Disposition", "attachment; filename=\"directory-report.csv\"");
        response.getPortletOutputStream()
                .write(ReportFile.of(report.get()).getBytes(StandardCharsets.UTF_8));
    }
}
