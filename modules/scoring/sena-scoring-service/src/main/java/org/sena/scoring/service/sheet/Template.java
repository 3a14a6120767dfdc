package org.sena.scoring.service.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.scoring.api.MatrixGuide;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.service.matrix.Operator;

/** A table to begin with, in the words of a questionnaire. */
public final class Template {

    private final MatrixGuide guide;

    public Template(MatrixGuide guide) {
        this.guide = guide;
    }

    /** The header, and an example of each kind of rule that the questionnaire has words for. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        Optional<MatrixGuide.Asked> choice = first(false);
        Optional<MatrixGuide.Asked> number = first(true);
        String need = guide.needs().keySet().stream().findFirst().orElse("");

        rows.add(MatrixTable.COLUMNS);
        choice.ifPresent(
                asked -> rows.add(example("EXAMPLE-1", condition(asked), none(), need, "30")));
        number.ifPresent(
                asked -> rows.add(example("EXAMPLE-2", condition(asked), none(), need, "20")));

        if (choice.isPresent() && number.isPresent()) {
            rows.add(
                    example(
                            "EXAMPLE-3",
                            condition(choice.get()),
                            List.of(number.get().id(), Operator.AT_LEAST.word(), "65"),
                            need,
                            "-10"));
        }

        return rows;
    }

    /** The table, how to fill it in, and all words that may be used. */
    public byte[] workbook() {
        return WorkbookFile.of(
                workbook -> {
                    WorkbookFile.matrix(workbook, table());
                    WorkbookFile.sheet(workbook, "How to", howTo(), 16, 100);
                    WorkbookFile.sheet(workbook, "Words", words(), 14, 30, 30, 80);
                });
    }

    private Optional<MatrixGuide.Asked> first(boolean number) {
        return guide.questions().stream()
                .filter(asked -> asked.options().isEmpty() == number)
                .findFirst();
    }

    private static List<String> condition(MatrixGuide.Asked asked) {
        return asked.options().isEmpty()
                ? List.of(asked.id(), Operator.BETWEEN.word(), "18..64")
                : List.of(
                        asked.id(), Operator.IS.word(), asked.options().keySet().iterator().next());
    }

    private static List<String> none() {
        return List.of("", "", "");
    }

    private static List<String> example(
            String rule, List<String> first, List<String> second, String need, String points) {
        List<String> cells = new ArrayList<>();

        cells.add(rule);
        cells.addAll(first);
        cells.addAll(second);
        cells.addAll(List.of(need, points, points, "Say in plain words why this matters"));

        return cells;
    }

    private static List<List<String>> howTo() {
        return List.of(
                List.of("Column", "What to write"),
                List.of("rule", "A name of its own: a letter, then letters, digits, - or _"),
                List.of("question", "The id of a question, from the sheet Words"),
                List.of("operator", "One of: " + Operator.words()),
                List.of(
                        "value",
                        "The id of an option; or a whole number such as 18; or, after between, a"
                                + " range such as 18..64"),
                List.of("question 2", "Empty, or a second question: then both must hold"),
                List.of("operator 2", "As operator, for question 2"),
                List.of("value 2", "As value, for question 2"),
                List.of("need", "The code of a need, from the sheet Words"),
                List.of("urgency", "Points from -99 to 99: how soon something must happen"),
                List.of("intensity", "Points from -99 to 99: how much it weighs on the person"),
                List.of(
                        "reason",
                        "A plain sentence of 3 to 200 characters; residents read it as the reason"
                                + " for the result"),
                List.of("", "Replace the examples. Formulas, dates and merged cells are refused."));
    }

    private List<List<String>> words() {
        List<List<String>> rows = new ArrayList<>();

        rows.add(List.of("Kind", "Question or need", "Option", "What people read"));

        for (MatrixGuide.Asked asked : guide.questions()) {
            rows.add(List.of("question", asked.id(), "", asked.text()));
            asked.options()
                    .forEach((id, text) -> rows.add(List.of("option", asked.id(), id, text)));
        }
        for (Map.Entry<String, String> need : guide.needs().entrySet()) {
            rows.add(List.of("need", need.getKey(), "", need.getValue()));
        }

        return rows;
    }
}
