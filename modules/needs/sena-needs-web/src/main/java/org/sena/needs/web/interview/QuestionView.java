package org.sena.needs.web.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Signpost;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** One question on its page. */
public final class QuestionView {

    /** Length up to which a short text gets one line. */
    private static final int ONE_LINE = 60;

    /** Longest text where the question does not say. */
    static final int DEFAULT_LENGTH = 500;

    private final Page page;
    private final UnderWay underWay;
    private final Question question;
    private final Progress progress;

    QuestionView(Page page, UnderWay underWay, Question question) {
        this.page = page;
        this.underWay = underWay;
        this.question = question;
        this.progress = Progress.at(underWay, question);
    }

    public String id() {
        return question.id();
    }

    public String text() {
        return question.text();
    }

    public String hint() {
        return question.hint().orElse("");
    }

    public String why() {
        return question.why().orElse("");
    }

    public boolean isOptional() {
        return question.optional();
    }

    public boolean isSingle() {
        return question.type() == QuestionType.SINGLE;
    }

    public boolean isMultiple() {
        return question.type() == QuestionType.MULTIPLE;
    }

    public boolean isNumber() {
        return question.type() == QuestionType.NUMBER;
    }

    public boolean isPostcode() {
        return question.type() == QuestionType.POSTCODE;
    }

    public boolean isDate() {
        return question.type() == QuestionType.DATE;
    }

    public boolean isShortText() {
        return question.type() == QuestionType.TEXT && maxLength() <= ONE_LINE;
    }

    public boolean isLongText() {
        return question.type() == QuestionType.TEXT && maxLength() > ONE_LINE;
    }

    public int maxLength() {
        return question.maxLength().orElse(DEFAULT_LENGTH);
    }

    public String unit() {
        return question.number().map(range -> range.unit()).orElse("");
    }

    public List<Option> options() {
        return question.options().stream()
                .map(QuestionView::option)
                .collect(Collectors.toUnmodifiableList());
    }

    /** What was answered before. */
    public List<String> values() {
        return underWay.interview().answers().to(question.id());
    }

    public String value() {
        return values().stream().findFirst().orElse("");
    }

    /** The date answered before; null when there is none, as the kit's component wants it. */
    public LocalDate date() {
        return isDate() && !value().isEmpty() ? LocalDate.parse(value()) : null;
    }

    public List<Signpost> emergencies() {
        return underWay.interview().signposts().stream()
                .filter(Signpost::emergency)
                .collect(Collectors.toUnmodifiableList());
    }

    public Progress progress() {
        return progress;
    }

    public String progressText() {
        if (progress.isOpen()) {
            return page.text(
                    "progress.depends", progress.area(), progress.place(), progress.inArea());
        }

        return (progress.toCome() == 0)
                ? page.text("progress.last", progress.area(), progress.place(), progress.inArea())
                : page.text(
                        "progress",
                        progress.area(),
                        progress.place(),
                        progress.inArea(),
                        page.count("progress.to-come", progress.toCome()));
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

    private static Option option(org.sena.needs.api.Option option) {
        Option shown = Option.of(option.id(), option.text());

        if (option.hint().isPresent()) {
            shown = shown.withHint(option.hint().get());
        }

        return option.exclusive() ? shown.alone() : shown;
    }
}
