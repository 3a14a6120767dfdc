package org.sena.needs.desk.replay;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.scoring.api.MatrixState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form that asks what to try. */
public final class AskView {

    private final Page page;
    private final List<TableChoice> tables;
    private final List<YearMonth> months;

    AskView(Page page, List<TableChoice> tables, List<YearMonth> months) {
        this.page = page;
        this.tables = tables;
        this.months = months;
    }

    public String back() {
        return page.renderUrl("list");
    }

    /** False when there is no table to try. */
    public boolean canAsk() {
        return !tables.isEmpty();
    }

    public List<Option> tables() {
        return tables.stream()
                .map(
                        choice ->
                                Option.of(
                                        choice.value(),
                                        page.text(
                                                "ask.table.option",
                                                choice.title(),
                                                choice.version(),
                                                page.text("state." + word(choice.state())))))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Led here from a version of a table, that one; else a draft, else the active one. */
    public String table() {
        return page.parameter(AskForm.TABLE)
                .or(() -> of(MatrixState.CHECKED))
                .or(() -> of(MatrixState.ACTIVE))
                .orElse("");
    }

    public List<Option> capacities() {
        return Arrays.stream(CapacityBasis.values())
                .map(AskForm::value)
                .map(
                        value ->
                                Option.of(value, page.text("ask.capacity." + value))
                                        .withHint(page.text("ask.capacity." + value + ".hint")))
                .collect(Collectors.toUnmodifiableList());
    }

    public String capacity() {
        return AskForm.value(CapacityBasis.AS_IT_WAS);
    }

    public List<Option> months() {
        return months.stream()
                .map(month -> Option.of(month.toString(), name(page, month)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Open when something in it is wrong or was written. */
    public boolean isMoreOpen() {
        return List.of(
                        AskForm.MEDIUM,
                        AskForm.HIGH,
                        AskForm.CRITICAL,
                        AskForm.SHIFT,
                        AskForm.TARGET)
                .stream()
                .anyMatch(field -> page.hasError(field) || !page.value(field, "").isEmpty());
    }

    static String name(Page page, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", page.locale()).format(month);
    }

    private java.util.Optional<String> of(MatrixState state) {
        return tables.stream()
                .filter(choice -> choice.state() == state)
                .map(TableChoice::value)
                .findFirst();
    }

    private static String word(MatrixState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
