package org.sena.needs.web.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Signpost;
import org.sena.web.kit.Page;

/** All questions asked, on one page, by life area. */
public final class OnePageView {

    private final Page page;
    private final UnderWay underWay;

    OnePageView(Page page, UnderWay underWay) {
        this.page = page;
        this.underWay = underWay;
    }

    public List<Area> areas() {
        List<Area> areas = new ArrayList<>();

        for (QuestionGroup group : underWay.interview().questionnaire().groups()) {
            List<AskedQuestion> asked =
                    underWay.interview().visible().stream()
                            .filter(group.questions()::contains)
                            .map(this::asked)
                            .collect(Collectors.toUnmodifiableList());

            if (!asked.isEmpty()) {
                areas.add(new Area(group, page.lang(group.language()), asked));
            }
        }

        return areas;
    }

    /** The questions that the answers sent last have opened, in order. */
    public List<AskedQuestion> opened() {
        if (!page.form().isSent()) {
            return List.of();
        }

        List<String> known = page.form().values(OnePageForm.ASKED);

        return underWay.interview().visible().stream()
                .filter(question -> !known.contains(question.id()))
                .map(this::asked)
                .collect(Collectors.toUnmodifiableList());
    }

    public boolean isNew(AskedQuestion asked) {
        return page.form().isSent() && !page.form().values(OnePageForm.ASKED).contains(asked.id());
    }

    /** What each field asks; "Choose one answer" alone would not say where. */
    public Map<String, String> questions() {
        return underWay.interview().visible().stream()
                .collect(Collectors.toUnmodifiableMap(AnswerForm::field, Question::text));
    }

    public List<Signpost> emergencies() {
        return underWay.emergencies();
    }

    private AskedQuestion asked(Question question) {
        return new AskedQuestion(page, question, underWay.interview().answers().to(question.id()));
    }

    /** One life area. */
    public static final class Area {

        private final QuestionGroup group;
        private final String lang;
        private final List<AskedQuestion> questions;

        private Area(QuestionGroup group, String lang, List<AskedQuestion> questions) {
            this.group = group;
            this.lang = lang;
            this.questions = questions;
        }

        public String id() {
            return group.id();
        }

        public String title() {
            return group.title();
        }

        /** The title's language; null when it is the page's. */
        public String lang() {
            return lang;
        }

        public List<AskedQuestion> questions() {
            return questions;
        }
    }
}
