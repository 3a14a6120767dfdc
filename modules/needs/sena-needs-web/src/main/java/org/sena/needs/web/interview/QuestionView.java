package org.sena.needs.web.interview;

import java.util.List;
import org.sena.needs.api.Question;
import org.sena.needs.api.Signpost;
import org.sena.web.kit.Page;

/** One question on its page. */
public final class QuestionView {

    private final Page page;
    private final UnderWay underWay;
    private final Question question;
    private final Progress progress;

    QuestionView(Page page, UnderWay underWay, Question question) {
        this.page = page;
        this.underWay = underWay;
        this.question = question;
        this.progress = Progress.at(underWay, question, isFromCheck());
    }

    public AskedQuestion asked() {
        return new AskedQuestion(page, question, underWay.interview().answers().to(question.id()));
    }

    public List<Signpost> emergencies() {
        return underWay.emergencies();
    }

    public Progress progress() {
        return progress;
    }

    public String progressText() {
        String place =
                page.text(
                        progress.isAreaOpen() ? "progress.so-far" : "progress.place",
                        progress.area(),
                        progress.place(),
                        progress.inArea());

        return place + " " + page.text(toCome(), progress.toCome());
    }

    private String toCome() {
        if (progress.isOpen()) {
            return progress.isLifeAreaOpen() ? "progress.depends" : "progress.may-open." + few();
        }

        return "progress.to-come." + few();
    }

    private String few() {
        switch (progress.toCome()) {
            case 0:
                return "none";
            case 1:
                return "one";
            default:
                return "other";
        }
    }

    public String back() {
        if (isFromCheck()) {
            return page.renderUrl("check");
        }

        return underWay.before(question)
                .map(before -> page.renderUrl("question", "q", before.id()))
                .orElseGet(() -> page.renderUrl("start"));
    }

    public String action() {
        return isFromCheck()
                ? page.actionUrl("answer", "q", question.id(), "then", "check")
                : page.actionUrl("answer", "q", question.id());
    }

    private boolean isFromCheck() {
        return page.parameter("then").filter("check"::equals).isPresent();
    }
}
