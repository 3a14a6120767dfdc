package org.sena.referral.web.support;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sena.referral.api.feedback.Feedback;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;
import org.sena.referral.api.feedback.Survey;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Asks how the help was: three questions, with what the person answered before. */
public final class SurveyView {

    private final Page page;
    private final Survey survey;

    SurveyView(Page page, Survey survey) {
        this.page = page;
        this.survey = survey;
    }

    public boolean isOpen() {
        return survey.open();
    }

    /** What leads to the questions: to answer, or to answer anew. */
    public String invitation() {
        return page.text(survey.given().isPresent() ? "survey.change" : "survey.title");
    }

    /** What is said beside it. */
    public String text() {
        return survey.changeableUntil()
                .map(until -> page.text("survey.given", page.date(until)))
                .orElseGet(() -> page.text("survey.text"));
    }

    public List<Option> helpedOptions() {
        return options("survey.helped.", Helped.values());
    }

    public List<Option> mannerOptions() {
        return options("survey.manner.", Manner.values());
    }

    private List<Option> options(String key, Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> Option.of(code.name(), page.text(key + code.name())))
                .collect(toUnmodifiableList());
    }

    /** The answer they gave; empty before. */
    public String helped() {
        return survey.given().map(Feedback::helped).map(Enum::name).orElse("");
    }

    public String manner() {
        return survey.given().map(Feedback::manner).map(Enum::name).orElse("");
    }

    public String words() {
        return survey.given().flatMap(Feedback::words).orElse("");
    }

    public int most() {
        return Feedback.MOST;
    }

    /** Whether they are told that they answered, or asked to. */
    static Optional<SurveyView> of(Page page, Survey survey) {
        return survey.open() || survey.given().isPresent()
                ? Optional.of(new SurveyView(page, survey))
                : Optional.empty();
    }
}
