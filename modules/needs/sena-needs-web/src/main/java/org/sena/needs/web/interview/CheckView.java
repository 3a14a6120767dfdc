package org.sena.needs.web.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
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
                areas.add(new Area(group.title(), page.lang(group.language()), rows));
            }
        }

        return areas;
    }

    public boolean isComplete() {
        return underWay.interview().complete();
    }

    public List<Signpost> emergencies() {
        return underWay.emergencies();
    }

    /** Where to go on when something is still to be answered. */
    public String goOn() {
        return page.renderUrl(isOnePage() ? "page" : "question");
    }

    public String back() {
        if (isOnePage()) {
            return page.renderUrl("page");
        }

        List<Question> visible = underWay.interview().visible();

        return page.renderUrl("question", "q", visible.get(visible.size() - 1).id());
    }

    public String results() {
        return page.link("results");
    }

    private SummaryRow row(Question question) {
        List<String> words = InWords.of(page, question, underWay.interview().answers());
        SummaryRow row = SummaryRow.of(question.text(), words).changedAt(change(question));
        String lang = page.lang(question.language());

        return lang == null ? row : row.in(lang);
    }

    private String change(Question question) {
        return isOnePage()
                ? page.renderUrl("page") + '#' + page.id(AnswerForm.field(question))
                : page.renderUrl("question", "q", question.id(), "then", "check");
    }

    /** True when the person came from the page with all questions. */
    private boolean isOnePage() {
        return page.parameter("mode").filter("page"::equals).isPresent();
    }

    /** One life area. */
    public static final class Area {

        private final String title;
        private final String lang;
        private final List<SummaryRow> rows;

        private Area(String title, String lang, List<SummaryRow> rows) {
            this.title = title;
            this.lang = lang;
            this.rows = rows;
        }

        public String title() {
            return title;
        }

        /** The title's language; null when it is the page's. */
        public String lang() {
            return lang;
        }

        public List<SummaryRow> rows() {
            return rows;
        }
    }
}
