package org.sena.needs.desk.replay;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.api.replay.ReplayState;
import org.sena.needs.api.replay.Replays;
import org.sena.scoring.api.Matrices;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** What if: asks what to try, shows how far it is, and what came out. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_replay",
        javax_portlet_display$_$name = "What if",
        javax_portlet_resource$_$bundle = "content.Replay")
public class ReplayPortlet extends SenaPortlet {

    private static final String RUN = "run";
    private static final int SHOWN = 20;

    private final Clock clock = Clock.systemUTC();

    @Reference private Matrices matrices;
    @Reference private Questionnaires questionnaires;
    @Reference private Replays replays;
    @Reference private Taxonomies taxonomies;

    public ReplayPortlet() {
        super("org.sena.needs.desk.views");
        render("list", this::list);
        render("ask", this::ask);
        render(RUN, this::run);
        action("start", this::start);
        action("cancel", this::cancel);
        resource("csv", this::csv);
    }

    private View list(Page page) {
        return View.of(
                "replay/list",
                page.text("list.title"),
                ListView.of(page, replays.list(SHOWN), questionnaires));
    }

    private View ask(Page page) {
        return View.of("replay/ask", page.text("ask.title"), new AskView(page, tables(), months()));
    }

    private View run(Page page) {
        Optional<Replay> replay = page.parameter(RUN).flatMap(replays::find);

        if (replay.isEmpty()) {
            return View.of("replay/gone", page.text("gone.title"));
        }

        Trying trying = new Trying(page, replay.get(), questionnaires);
        Optional<ReplayReport> report =
                replay.get().state() == ReplayState.FINISHED
                        ? replays.report(replay.get().id())
                        : Optional.empty();

        return report.isPresent()
                ? View.of(
                        "replay/report",
                        page.text("report.title"),
                        new ReportView(page, trying, report.get(), taxonomies))
                : View.of("replay/progress", page.text("progress.title"), trying);
    }

    private void start(Submission in) {
        Optional<ReplayRequest> request = new AskForm(in.form(), tables(), months()).request();

        if (request.isEmpty()) {
            in.showAgain();

            return;
        }

        in.show(RUN, RUN, replays.start(request.get()).id());
    }

    private void cancel(Submission in) {
        String id = in.parameter(RUN).orElseThrow();

        replays.cancel(id);
        in.say("cancel.done");
        in.show(RUN, RUN, id);
    }

    private void csv(ResourceRequest request, ResourceResponse response) throws IOException {
        String id = String.valueOf(request.getResourceParameters().getValue(RUN));

        if (replays.report(id).isEmpty()) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");

            return;
        }

        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"what-if.csv\"");

        try (Writer writer =
                new OutputStreamWriter(response.getPortletOutputStream(), StandardCharsets.UTF_8)) {
            replays.writeCsv(id, writer);
        }
    }

    private List<TableChoice> tables() {
        return TableChoice.all(questionnaires, matrices);
    }

    /** The newest first. */
    private List<YearMonth> months() {
        return AskForm.months(YearMonth.now(clock));
    }
}
