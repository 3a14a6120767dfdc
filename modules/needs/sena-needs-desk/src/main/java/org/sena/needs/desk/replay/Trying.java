package org.sena.needs.desk.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.api.replay.ReplayState;
import org.sena.scoring.api.TrialPolicy;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** What is tried, and how far it has come. */
public final class Trying {

    private final Page page;
    private final Replay replay;
    private final Questionnaires questionnaires;

    Trying(Page page, Replay replay, Questionnaires questionnaires) {
        this.page = page;
        this.replay = replay;
        this.questionnaires = questionnaires;
    }

    public String name() {
        return ListView.name(page, replay, questionnaires);
    }

    public String heading() {
        return page.text("progress.heading." + word());
    }

    public String lead() {
        return page.text("progress.lead." + word());
    }

    public String progress() {
        return page.text(
                "progress.text",
                String.format("%,d", replay.done()),
                String.format("%,d", replay.total()),
                replay.percent());
    }

    public int done() {
        return replay.done();
    }

    public int total() {
        return replay.total();
    }

    public boolean isRunning() {
        return replay.state() == ReplayState.RUNNING;
    }

    public String id() {
        return replay.id();
    }

    public String self() {
        return page.renderUrl("run", "run", replay.id());
    }

    public String list() {
        return page.renderUrl("list");
    }

    public String csv() {
        return page.resourceUrl("csv", "run", replay.id());
    }

    Replay replay() {
        return replay;
    }

    /** What was asked for, in words. */
    public List<SummaryRow> rows() {
        ReplayRequest request = replay.request();
        TrialPolicy policy = request.policy();
        List<SummaryRow> rows = new ArrayList<>();

        rows.add(SummaryRow.of(page.text("trying.table"), name()));
        rows.add(SummaryRow.of(page.text("trying.months"), months(request)));
        rows.add(
                SummaryRow.of(
                        page.text("trying.capacity"),
                        request.percent().isPresent()
                                ? page.text("trying.capacity.all-at", request.percent().getAsInt())
                                : page.text("ask.capacity." + AskForm.value(request.capacity()))));
        policy.cutPoints()
                .ifPresent(
                        points ->
                                rows.add(
                                        SummaryRow.of(
                                                page.text("trying.cut-points"),
                                                page.text(
                                                        "trying.cut-points.text",
                                                        points.medium(),
                                                        points.high(),
                                                        points.critical()))));
        policy.maxShift()
                .ifPresent(
                        points ->
                                rows.add(
                                        SummaryRow.of(
                                                page.text("trying.shift"),
                                                page.count("trying.points", points))));
        policy.targetUtilisation()
                .ifPresent(
                        target ->
                                rows.add(
                                        SummaryRow.of(
                                                page.text("trying.target"),
                                                Math.round(target * 100) + " %")));

        return rows;
    }

    private String months(ReplayRequest request) {
        String from = request.from().map(m -> AskView.name(page, m)).orElse("");
        String to = request.to().map(m -> AskView.name(page, m)).orElse("");

        if (from.isEmpty() && to.isEmpty()) {
            return page.text("trying.months.all");
        }
        if (to.isEmpty()) {
            return page.text("trying.months.since", from);
        }

        return from.isEmpty()
                ? page.text("trying.months.until", to)
                : page.text("trying.months.between", from, to);
    }

    private String word() {
        return replay.state().name().toLowerCase(Locale.ROOT);
    }
}
