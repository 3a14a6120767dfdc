package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixTable;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;

/** The rules of a version, by need or question. */
public final class RulesView {

    private static final int SIZE = 25;

    private final Page page;
    private final MatrixTable table;
    private final Wording wording;
    private final List<MatrixLine> found;
    private final Pagination pagination;

    RulesView(Page page, MatrixTable table, Wording wording) {
        this.page = page;
        this.table = table;
        this.wording = wording;
        found = table.lines().stream().filter(this::isAsked).collect(toList());
        pagination =
                Pagination.of(
                        Math.max(1, Desk.number(page.parameter("page"))),
                        SIZE,
                        found.size(),
                        number ->
                                page.renderUrl(
                                        "rules",
                                        "key",
                                        key(),
                                        "version",
                                        version(),
                                        "need",
                                        need(),
                                        "question",
                                        question(),
                                        "page",
                                        Integer.toString(number)));
    }

    private boolean isAsked(MatrixLine line) {
        return (need().isEmpty() || need().equals(line.cell("need")))
                && (question().isEmpty()
                        || question().equals(line.cell("question"))
                        || question().equals(line.cell("question 2")));
    }

    public String need() {
        return page.parameter("need").orElse("");
    }

    public String question() {
        return page.parameter("question").orElse("");
    }

    public List<Option> needs() {
        return wording.needs().entrySet().stream()
                .map(need -> Option.of(need.getKey(), need.getValue()))
                .collect(toUnmodifiableList());
    }

    public List<Option> questions() {
        return wording.questions().stream()
                .map(question -> Option.of(question.id(), question.text()))
                .collect(toUnmodifiableList());
    }

    public String found() {
        return page.count("rules.found", found.size());
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean isDraft() {
        return table.version().state() == MatrixState.DRAFT;
    }

    public Pagination pagination() {
        return pagination;
    }

    public Table rules() {
        RuleWords words = new RuleWords(page.texts(), wording);
        Table rules =
                Table.of(
                        page.text("rules.caption"),
                        page.text("rules.rule"),
                        page.text("rules.when"),
                        page.text("rules.need"),
                        page.text("rules.urgency"),
                        page.text("rules.intensity"),
                        page.text("rules.reason"));
        int from = (pagination.current() - 1) * SIZE;

        for (MatrixLine line : found.subList(from, Math.min(from + SIZE, found.size()))) {
            rules.row(
                    rule(line),
                    Cell.text(words.when(line.cells())),
                    Cell.text(wording.need(line.cell("need"))),
                    Cell.text(line.cell("urgency")),
                    Cell.text(line.cell("intensity")),
                    Cell.text(line.cell("reason")));
        }

        return rules;
    }

    private Cell rule(MatrixLine line) {
        String name =
                line.cell("rule").isEmpty()
                        ? page.text("mistakes.row", line.row())
                        : line.cell("rule");

        return isDraft()
                ? Cell.link(
                        name,
                        page.renderUrl(
                                "rule",
                                "key",
                                key(),
                                "version",
                                version(),
                                "row",
                                Integer.toString(line.row())))
                : Cell.text(name);
    }

    public String filterUrl() {
        return page.actionUrl("filter", "key", key(), "version", version());
    }

    public String newUrl() {
        return page.renderUrl("question", "key", key(), "version", version(), "row", "0");
    }

    public String backUrl() {
        return page.renderUrl("version", "key", key(), "version", version());
    }

    public String version() {
        return Integer.toString(table.version().version());
    }

    private String key() {
        return table.version().key();
    }
}
