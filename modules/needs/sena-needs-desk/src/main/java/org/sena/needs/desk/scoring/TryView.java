package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.QuestionType;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Table;

/** Made-up answers, and what versions make of them. */
public final class TryView {

    private final Page page;
    private final String key;
    private final Wording wording;
    private final Answers answers;
    private final Map<Integer, ScoreSheet> sheets = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    TryView(Page page, String key, Wording wording, Answers answers) {
        this.page = page;
        this.key = key;
        this.wording = wording;
        this.answers = answers;
    }

    void scored(MatrixVersion version, ScoreSheet sheet) {
        sheets.put(version.version(), sheet);
    }

    boolean isScored(int version) {
        return sheets.containsKey(version);
    }

    void mistaken(MatrixVersion version) {
        notes.add(page.text("try.mistaken", version.version()));
    }

    void refused() {
        notes.add(page.text("try.refused"));
    }

    void notAsked(List<String> questions) {
        if (!questions.isEmpty()) {
            notes.add(
                    page.text(
                            "try.not-asked",
                            questions.stream().map(wording::question).collect(joining("; "))));
        }
    }

    public String name() {
        return wording.questionnaire().map(document -> document.title()).orElse(key);
    }

    /** What to know about the result. */
    public List<String> notes() {
        return notes;
    }

    public boolean isScored() {
        return !sheets.isEmpty();
    }

    /** A row a need; for each version its level and points. */
    public Table levels() {
        List<String> headings = new ArrayList<>();

        headings.add(page.text("scoring.need"));
        sheets.keySet()
                .forEach(v -> headings.add(page.text("scoring.number", Integer.toString(v))));

        Table table = Table.of(page.text("try.levels"), headings.toArray(new String[0]));

        for (String need : needs()) {
            List<Cell> row = new ArrayList<>();

            row.add(Cell.text(wording.need(need)));
            sheets.values().forEach(sheet -> row.add(level(sheet, need)));
            table.row(row.toArray(new Cell[0]));
        }

        return table;
    }

    private List<String> needs() {
        return sheets.values().stream()
                .flatMap(sheet -> sheet.needs().stream())
                .map(NeedScore::need)
                .distinct()
                .collect(toUnmodifiableList());
    }

    private Cell level(ScoreSheet sheet, String need) {
        return sheet.needs().stream()
                .filter(score -> score.need().equals(need))
                .findFirst()
                .map(
                        score ->
                                Cell.tag(
                                        page.text(
                                                "try.level",
                                                page.text("level." + score.level()),
                                                score.urgency(),
                                                score.intensity()),
                                        Levels.tone(score.level())))
                .orElseGet(() -> Cell.text(page.text("try.level.none")));
    }

    /** Every contribution of every version, in the order of its table. */
    public List<Table> contributions() {
        List<Table> tables = new ArrayList<>();

        sheets.forEach((version, sheet) -> tables.add(contributions(version, sheet)));

        return tables;
    }

    private Table contributions(int version, ScoreSheet sheet) {
        Table table =
                Table.of(
                        page.text("try.contributions", Integer.toString(version)),
                        page.text("rules.rule"),
                        page.text("rules.need"),
                        page.text("rules.urgency"),
                        page.text("rules.intensity"),
                        page.text("rules.reason"),
                        page.text("try.answers"));

        for (NeedScore score : sheet.needs()) {
            for (Contribution contribution : score.contributions()) {
                table.row(
                        Cell.text(contribution.rule()),
                        Cell.text(wording.need(contribution.need())),
                        Cell.text(Integer.toString(contribution.urgency())),
                        Cell.text(Integer.toString(contribution.intensity())),
                        Cell.text(contribution.reason()),
                        Cell.text(answers(contribution)));
            }
        }

        return table;
    }

    private String answers(Contribution contribution) {
        return contribution.answers().stream()
                .map(
                        answer ->
                                wording.question(answer.question())
                                        + " "
                                        + wording.option(answer.question(), answer.value()))
                .collect(joining("; "));
    }

    /** The questions by life area, as far as a rule may look at them. */
    public Map<String, List<Asked>> groups() {
        Map<String, List<Asked>> groups = new LinkedHashMap<>();

        for (QuestionGroup group : wording.questionnaire().orElseThrow().groups()) {
            List<Asked> asked =
                    group.questions().stream()
                            .filter(question -> wording.isKnown(question.id()))
                            .map(Asked::new)
                            .collect(toUnmodifiableList());

            if (!asked.isEmpty()) {
                groups.put(group.title(), asked);
            }
        }

        return groups;
    }

    public String actionUrl() {
        return page.actionUrl("try", "key", key, "version", page.parameter("version").orElse("0"));
    }

    public String backUrl() {
        return page.parameter("version")
                .filter(version -> Desk.number(Optional.of(version)) > 0)
                .map(version -> page.renderUrl("version", "key", key, "version", version))
                .orElseGet(() -> page.renderUrl("overview", "key", key));
    }

    /** A question to be answered. */
    public final class Asked {

        private final Question question;

        private Asked(Question question) {
            this.question = question;
        }

        public String field() {
            return TryAnswers.field(question.id());
        }

        public String text() {
            return question.text();
        }

        public boolean isMultiple() {
            return question.type() == QuestionType.MULTIPLE;
        }

        public boolean isNumber() {
            return question.type() == QuestionType.NUMBER;
        }

        public String unit() {
            return question.number().map(range -> range.unit()).orElse("");
        }

        public List<Option> options() {
            return wording.options(question.id()).entrySet().stream()
                    .map(option -> Option.of(option.getKey(), option.getValue()))
                    .collect(toUnmodifiableList());
        }

        public List<String> values() {
            return answers.to(question.id());
        }

        public String value() {
            return answers.first(question.id()).orElse("");
        }
    }
}
