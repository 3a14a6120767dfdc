package org.sena.scoring.service.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sena.scoring.api.Vocabulary;

/** Reads one row of the table, and says of each cell what is wrong with it. */
final class RowReader {

    private static final Pattern RULE_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern POINTS = Pattern.compile("-?[0-9]{1,2}");

    /** A sentence: words and the marks of prose, nothing that opens a formula or a script. */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "[\\p{L}\\p{N}'‘“\"][\\p{L}\\p{N}\\p{M} .,;:!?'‘’“”\"()%£&/–—-]{2,199}");

    /** What prose has not, but a call or a qualified name has. */
    private static final Pattern CODE = Pattern.compile("\\p{L}\\(|\\p{L}\\.\\p{L}+\\.\\p{L}");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final ConditionReader conditions;

    RowReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.conditions = new ConditionReader(vocabulary, problems);
    }

    Optional<MatrixRow> read(int row, List<String> texts) {
        int before = problems.count();

        if (texts.size() != Column.HEADER.size()) {
            problems.add(
                    row,
                    "",
                    "There are "
                            + texts.size()
                            + " cells instead of "
                            + Column.HEADER.size()
                            + "; put text that holds a comma in quotation marks");

            return Optional.empty();
        }

        Map<Column, String> cells = cells(texts);
        ImmutableMatrixRow.Builder builder =
                ImmutableMatrixRow.builder()
                        .rule(rule(row, cells.get(Column.RULE)))
                        .addAllConditions(conditions(row, cells))
                        .need(need(row, cells.get(Column.NEED)))
                        .urgency(points(row, Column.URGENCY, cells))
                        .intensity(points(row, Column.INTENSITY, cells))
                        .reason(reason(row, cells.get(Column.REASON)));

        if (problems.count() > before) {
            problems.restate(row, column -> foreign(cells, column));
        }

        return (problems.count() == before) ? withPoints(row, builder.build()) : Optional.empty();
    }

    private static Map<Column, String> cells(List<String> texts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);

        for (Column column : Column.values()) {
            cells.put(column, texts.get(column.ordinal()));
        }

        return cells;
    }

    /** What a cell is, when it is no data. */
    private static Optional<String> foreign(Map<Column, String> cells, String column) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().title.equals(column))
                .findFirst()
                .flatMap(cell -> Foreign.message(cell.getValue()));
    }

    private List<Condition> conditions(int row, Map<Column, String> cells) {
        List<Condition> found = new ArrayList<>();

        conditions
                .read(row, cells, Column.QUESTION, Column.OPERATOR, Column.VALUE)
                .ifPresent(found::add);
        if (!cells.get(Column.QUESTION_2).isEmpty()
                || !cells.get(Column.OPERATOR_2).isEmpty()
                || !cells.get(Column.VALUE_2).isEmpty()) {
            conditions
                    .read(row, cells, Column.QUESTION_2, Column.OPERATOR_2, Column.VALUE_2)
                    .ifPresent(found::add);
        }

        return found;
    }

    private String rule(int row, String text) {
        if (!RULE_ID.matcher(text).matches()) {
            problems.add(
                    row,
                    Column.RULE.title,
                    "A rule id is a letter and then letters, digits, hyphens or underscores, at"
                            + " most 40");
        }

        return text;
    }

    private String need(int row, String text) {
        if (!vocabulary.needs().contains(text)) {
            problems.add(row, Column.NEED.title, "There is no such need");
        }

        return text;
    }

    private int points(int row, Column column, Map<Column, String> cells) {
        String text = cells.get(column);

        if (POINTS.matcher(text).matches()) {
            return Integer.parseInt(text);
        }

        problems.add(row, column.title, "Points are a whole number from -99 to 99");

        return 0;
    }

    private String reason(int row, String text) {
        if (!SENTENCE.matcher(text).matches() || CODE.matcher(text).find()) {
            problems.add(
                    row,
                    Column.REASON.title,
                    "A reason is a plain sentence of 3 to 200 characters, without formulas or"
                            + " code");
        }

        return text;
    }

    private Optional<MatrixRow> withPoints(int row, MatrixRow read) {
        if (read.urgency() == 0 && read.intensity() == 0) {
            problems.add(row, Column.URGENCY.title, "A rule must give at least one point");

            return Optional.empty();
        }

        return Optional.of(read);
    }
}
