package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.MatrixTable;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** One rule being written. */
public final class RuleView {

    /** Stands in an address for "no second condition", where nothing would mean "as it is". */
    static final String NO_SECOND = "none";

    private static final List<String> BY_OPTION = List.of("is", "is not");
    private static final List<String> BY_NUMBER = List.of("at least", "at most", "between");

    private final Page page;
    private final MatrixTable table;
    private final Wording wording;
    private final Optional<MatrixLine> line;
    private final List<String> cells;

    RuleView(Page page, MatrixTable table, Wording wording) {
        this.page = page;
        this.table = table;
        this.wording = wording;
        this.line = table.line(Desk.number(page.parameter("row")));
        this.cells =
                line.map(MatrixLine::cells)
                        .orElse(Collections.nCopies(MatrixTable.COLUMNS.size(), ""));
    }

    public boolean isNew() {
        return line.isEmpty();
    }

    public String titleKey() {
        return isNew() ? "rule.new" : "rule.edit";
    }

    public String titleOfForm() {
        return page.text(titleKey());
    }

    /** Of the first condition: what the address says, else what stands in the row. */
    public String first() {
        return page.parameter("first").filter(id -> !id.isEmpty()).orElse(cells.get(1));
    }

    /** Of the second condition; empty without one. */
    public String second() {
        String second = page.parameter("second").filter(id -> !id.isEmpty()).orElse(cells.get(4));

        return second.equals(NO_SECOND) ? "" : second;
    }

    public boolean hasSecond() {
        return !second().isEmpty();
    }

    boolean isQuestionKnown() {
        return wording.isKnown(first()) && (!hasSecond() || wording.isKnown(second()));
    }

    public List<Option> questions() {
        return wording.questions().stream()
                .map(question -> Option.of(question.id(), question.text()))
                .collect(toUnmodifiableList());
    }

    public String question(boolean isFirst) {
        return wording.question(isFirst ? first() : second());
    }

    public List<Option> operators(boolean isFirst) {
        return (isNumber(isFirst) ? BY_NUMBER : BY_OPTION)
                .stream()
                        .map(
                                word ->
                                        Option.of(
                                                word,
                                                page.text("operator." + word.replace(' ', '-'))))
                        .collect(toUnmodifiableList());
    }

    public boolean isNumber(boolean isFirst) {
        return wording.isNumber(isFirst ? first() : second());
    }

    public List<Option> options(boolean isFirst) {
        return wording.options(isFirst ? first() : second()).entrySet().stream()
                .map(option -> Option.of(option.getKey(), option.getValue()))
                .collect(toUnmodifiableList());
    }

    public List<Option> needs() {
        return wording.needs().entrySet().stream()
                .map(need -> Option.of(need.getKey(), need.getValue()))
                .collect(toUnmodifiableList());
    }

    /** What stands in the row for a field; a name of its own is offered for a new rule. */
    public String stored(String field) {
        if (isNew() && field.equals("rule")) {
            return nextName();
        }
        if (isNew() && field.equals("operator")
                || field.equals("operator2") && cell(field).isEmpty()) {
            return isNumber(field.equals("operator")) ? "" : "is";
        }

        return cell(field);
    }

    /** Says what stands in the table where it is none of the options; else empty. */
    public String foreign(String field) {
        String cell = cell(field);
        boolean isOption =
                options(field.equals("value")).stream().anyMatch(o -> o.value().equals(cell));

        return cell.isEmpty() || isOption ? "" : page.text("rule.foreign", cell);
    }

    private String cell(String field) {
        return cells.get(RuleForm.FIELDS.indexOf(field));
    }

    private String nextName() {
        return Stream.iterate(table.lines().size() + 1, number -> number + 1)
                .map(number -> "R" + number)
                .filter(name -> table.lines().stream().noneMatch(l -> l.cell("rule").equals(name)))
                .findFirst()
                .orElse("");
    }

    public String row() {
        return line.map(l -> Integer.toString(l.row())).orElse("0");
    }

    /**
     * Of the row that a save replaces. Whoever was overtaken sees what the row says now and may put
     * theirs in its place; where another rule stands in that row by now, they may not.
     */
    public String mark() {
        String now = line.map(MatrixLine::mark).orElse("");
        boolean isOther = page.form().isSent() && !page.form().value("rule").equals(cell("rule"));

        return isOther ? page.form().value("mark") : now;
    }

    public String rulesUrl() {
        return page.renderUrl("rules", "key", key(), "version", version());
    }

    public String questionUrl() {
        return page.renderUrl(
                "question",
                "key",
                key(),
                "version",
                version(),
                "row",
                row(),
                "first",
                first(),
                "second",
                hasSecond() ? second() : NO_SECOND);
    }

    /** The row as it stands now, for whoever was overtaken by somebody else. */
    public String now() {
        RuleWords words = new RuleWords(page.texts(), wording);

        return isNew() || page.errors().isEmpty()
                ? ""
                : page.text("rule.now", words.when(cells), words.gives(cells));
    }

    public String actionUrl(String action) {
        return page.actionUrl(action, "key", key(), "version", version(), "row", row());
    }

    private String key() {
        return table.version().key();
    }

    private String version() {
        return Integer.toString(table.version().version());
    }
}
