package org.sena.needs.desk.unmet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeeds;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** Shows which needs nobody meets, by need, district and month. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_unmet_needs",
        javax_portlet_display$_$name = "SENA unmet needs")
public class UnmetPortlet extends SenaPortlet {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ZONE);

    @Reference private Taxonomies taxonomies;
    @Reference private UnmetNeeds unmetNeeds;

    public UnmetPortlet() {
        super("org.sena.needs.desk.views");
        render("unmet", this::unmet);
        resource("csv", this::csv);
    }

    private View unmet(Page page) {
        Choice choice = choice(page.parameter("months"), page.parameter("need"));

        return View.of(
                "unmet/unmet",
                page.text("unmet.title"),
                new UnmetView(page, choice, counts(choice), this::label));
    }

    private void csv(ResourceRequest request, ResourceResponse response) throws IOException {
        Choice choice =
                choice(
                        Optional.ofNullable(request.getResourceParameters().getValue("months")),
                        Optional.ofNullable(request.getResourceParameters().getValue("need")));
        String table = UnmetCsv.of(counts(choice), this::label);

        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"unmet-needs.csv\"");
        response.getPortletOutputStream().write(table.getBytes(StandardCharsets.UTF_8));
    }

    private List<UnmetCount> counts(Choice choice) {
        return choice.of(unmetNeeds.counts(choice.first(), choice.last()));
    }

    private Choice choice(Optional<String> months, Optional<String> need) {
        return Choice.of(months.orElse(""), need.orElse(""), YearMonth.now(clock));
    }

    private String label(String need) {
        return taxonomies.need(need).map(Need::label).orElse(need);
    }
}
