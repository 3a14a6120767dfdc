package org.sena.referral.web.figures;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.statistics.FiguresQuery;
import org.sena.referral.api.statistics.ReferralFigures;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.Texts;
import org.sena.web.kit.View;
import org.sena.working.days.WorkingDays;

/** How many referrals were made, what became of them and how soon, as pages and as a table. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_figures",
        javax_portlet_display$_$name = "SENA figures of referrals",
        javax_portlet_resource$_$bundle = "content.Figures")
public class FiguresPortlet extends SenaPortlet {

    private final Clock clock = Clock.system(WorkingDays.LONDON);

    @Reference private ReferralFigures figures;

    public FiguresPortlet() {
        super("org.sena.referral.web.views");
        render("figures", this::show);
        action("choose", this::choose);
        resource("csv", this::csv);
    }

    private View show(Page page) {
        Span span = Span.of(page.parameter("from"), page.parameter("until"), today());

        return View.of(
                "figures/figures",
                page.text("figures.title"),
                new FiguresView(page, span, today(), figures.of(query(span))));
    }

    private void choose(Submission in) {
        LocalDate from = in.form().date("from").required().value().orElse(today());
        LocalDate until = in.form().date("until").required().value().orElse(today());

        if (in.form().isValid() && until.isBefore(from)) {
            in.form().reject("until", "figures.error.order");
        }

        if (in.form().isValid()) {
            in.show("figures", "from", from.toString(), "until", until.toString());
        } else {
            in.showAgain();
        }
    }

    private void csv(ResourceRequest request, ResourceResponse response) throws IOException {
        Span span =
                Span.of(
                        Optional.ofNullable(request.getResourceParameters().getValue("from")),
                        Optional.ofNullable(request.getResourceParameters().getValue("until")),
                        today());
        Texts texts =
                Texts.of(
                        getPortletConfig().getResourceBundle(request.getLocale()),
                        request.getLocale());
        FiguresCsv table = new FiguresCsv(texts, figures.of(query(span)));

        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty(
                "Content-Disposition",
                "attachment; filename=\"referrals-" + span.from() + "-" + span.until() + ".csv\"");

        Writer to =
                new OutputStreamWriter(response.getPortletOutputStream(), StandardCharsets.UTF_8);

        table.write(to);
        to.flush();
    }

    private static FiguresQuery query(Span span) {
        return FiguresQuery.of(Optional.empty(), span.from(), span.until());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
