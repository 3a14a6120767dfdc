package org.sena.needs.web.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** One question with its field, on a page of its own or among others. */
public final class AskedQuestion {

    /** Length up to which a short text gets one line. */
    private static final int ONE_LINE = 60;

    /** Longest text where the question does not say. */
    static final int DEFAULT_LENGTH = 500;

    private final Page page;
    private final Question question;
    private final List<String> values;

    /**
     * @param values what was answered before
     */
    AskedQuestion(Page page, Question question, List<String> values) {
        this.page = page;
        this.question = question;
        this.values = values;
    }

    public String id() {
        return question.id();
    }

    public String field() {
        return AnswerForm.field(question);
    }

    public String text() {
        return question.text();
    }

    /** The question's language; null when it is that of the words around it. */
    public String lang() {
        return page.lang(question.language());
    }

    /** True when the page speaks a language that the question does not. */
    public boolean isForeign() {
        return page.isForeign(question.language());
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
                .map(AskedQuestion::option)
                .collect(Collectors.toUnmodifiableList());
    }

    /** What was answered before. */
    public List<String> values() {
        return values;
    }

    public String value() {
        return values.stream().findFirst().orElse("");
    }

    /** The date answered before; null when there is none, as the kit's component wants it. */
    public LocalDate date() {
        return isDate() && !value().isEmpty() ? LocalDate.parse(value()) : null;
    }

    private static Option option(org.sena.needs.api.Option option) {
        Option shown = Option.of(option.id(), option.text());

        if (option.hint().isPresent()) {
            shown = shown.withHint(option.hint().get());
        }

        return option.exclusive() ? shown.alone() : shown;
    }
}
