package org.sena.benchmark.scoring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Vocabulary;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.MatrixRow;

/** A generated table as an author hands it in, and the words it may use. */
final class TableText {

    private static final String HEADER =
            "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                    + "reason\n";

    private TableText() {}

    static String of(List<MatrixRow> rows) {
        return rows.stream().map(TableText::line).collect(Collectors.joining("\n", HEADER, ""));
    }

    static Vocabulary vocabulary(List<MatrixRow> rows) {
        ImmutableVocabulary.Builder words = ImmutableVocabulary.builder();

        rows.stream().map(MatrixRow::need).forEach(words::addNeeds);
        conditions(rows).stream()
                .filter(c -> c.operator().numeric())
                .map(Condition::question)
                .forEach(words::addNumbers);
        words.putAllOptions(
                conditions(rows).stream()
                        .filter(c -> !c.operator().numeric())
                        .collect(
                                Collectors.groupingBy(
                                        Condition::question,
                                        Collectors.mapping(
                                                Condition::option, Collectors.toSet()))));

        return words.build();
    }

    private static List<Condition> conditions(List<MatrixRow> rows) {
        return rows.stream().flatMap(row -> row.conditions().stream()).toList();
    }

    private static String line(MatrixRow row) {
        String conditions =
                IntStream.range(0, 2)
                        .mapToObj(
                                i ->
                                        i < row.conditions().size()
                                                ? cells(row.conditions().get(i))
                                                : ",,")
                        .collect(Collectors.joining(","));

        return String.join(
                ",",
                row.rule(),
                conditions,
                row.need(),
                String.valueOf(row.urgency()),
                String.valueOf(row.intensity()),
                row.reason());
    }

    private static String cells(Condition condition) {
        return String.join(
                ",", condition.question(), condition.operator().word(), value(condition));
    }

    private static String value(Condition condition) {
        return switch (condition.operator()) {
            case IS, IS_NOT -> condition.option();
            case AT_LEAST -> String.valueOf(condition.from());
            case AT_MOST -> String.valueOf(condition.to());
            case BETWEEN -> condition.from() + ".." + condition.to();
        };
    }
}
