package org.sena.needs.web.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Signpost;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** "Check your answers": every question asked, by life area, with a way to change it. */
public final class CheckView {

    private final Page page;
    private final UnderWay underWay;

    CheckView(Page page, UnderWay underWay) {
        this.page = page;
        this.underWay = underWay;
    }

    public List<Area> areas() {
        List<Area> areas = new ArrayList<>();

        for (QuestionGroup group : underWay.interview().questionnaire().groups()) {
            List<SummaryRow> rows =
                    underWay.interview().visible().stream()
                            .filter(group.questions()::contains)
                            .map(this::row)
                            .collect(Collectors.toUnmodifiableList());

            if (!rows.isEmpty()) {
                areas.add(new Area(group.title(), rows));
            }
        }

        return areas;
    }

    public boolean isComplete() {
        return underWay.interview().complete();
    }

    public List<Signpost> emergencies() {
        return underWay.interview().signposts().stream()
                .filter(Signpost::emergency)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Where to go on when something is still to be answered. */
    public String goOn() {
        return page.renderUrl("question");
    }

    public String back() {
        List<Question> visible = underWay.interview().visible();

        return page.renderUrl("question", "q", visible.get(visible.size() - 1).id());
    }

    public String results() {
        return page.link("results");
    }

    private SummaryRow row(Question question) {
        List<String> words =
                underWay.interview().answers().to(question.id()).stream()
                        .map(value -> words(question, value))
                        .collect(Collectors.toUnmodifiableList());

        return SummaryRow.of(question.text(), words)
                .changedAt(page.renderUrl("question", "q", question.id(), "then", "check"));
    }

    private String words(Question question, String value) {
        if (question.type() == QuestionType.DATE) {
            return page.date(LocalDate.parse(value));
        }
        if (question.number().isPresent()) {
            return value + " " + question.number().get().unit();
        }

        return question.option(value).map(option -> option.text()).orElse(value);
    }

    /** One life area. */
    public static final class Area {

        private final String title;
        private final List<SummaryRow> rows;

        private Area(String title, List<SummaryRow> rows) {
            this.title = title;
            this.rows = rows;
        }

        public String title() {
            return title;
        }

        public List<SummaryRow> rows() {
            return rows;
        }
    }
}
