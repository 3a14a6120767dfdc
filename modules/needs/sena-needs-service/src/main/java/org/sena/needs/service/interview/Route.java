package org.sena.needs.service.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.needs.api.AnswerProblem;
import org.sena.needs.api.AnswerProblem.Kind;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.ImmutableInterview;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;

/**
 * The way through one version of a questionnaire. Since a condition looks at earlier questions
 * only, one pass in the order of the document settles what is visible: when a question is reached,
 * every answer its condition could look at is already kept or dropped.
 */
public final class Route {

    private final Clock clock;
    private final Questionnaire questionnaire;
    private final Plan plan;

    public Route(Questionnaire questionnaire) {
        this(questionnaire, Clock.system(ZoneId.of("Europe/London")));
    }

    /**
     * @param clock tells which day is today, in its zone
     */
    public Route(Questionnaire questionnaire, Clock clock) {
        this.questionnaire = questionnaire;
        this.clock = clock;
        this.plan = new Plan(questionnaire);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Where a person with these answers stands.
     *
     * @throws AnswersRefusedException with everything that fits no question or option
     */
    public Interview walk(Answers answers, Collection<String> skipped) {
        Kept checked = check(answers);
        Kept kept = new Kept(plan.questions().size());
        Map<String, List<String>> byQuestion = new LinkedHashMap<>();
        List<Question> visible = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        Optional<Question> next = Optional.empty();
        boolean complete = true;

        for (int place = 0; place < plan.questions().size(); place++) {
            Question question = plan.questions().get(place);
            CheckedAnswer answer = checked.to(place);
            boolean answered = !answer.isEmpty();

            if (plan.isAsked(place, kept)) {
                visible.add(question);

                if (answered) {
                    kept.keep(place, answer);
                    byQuestion.put(question.id(), answer.values());
                } else {
                    complete &= question.optional();

                    if (next.isEmpty() && !isPassedOver(question, skipped)) {
                        next = Optional.of(question);
                    }
                }
            } else if (answered) {
                dropped.add(question.id());
            }
        }

        return ImmutableInterview.builder()
                .questionnaire(questionnaire)
                .answers(Answers.of(byQuestion))
                .addAllDropped(dropped)
                .addAllVisible(visible)
                .addAllSignposts(plan.signposts(kept))
                .next(next)
                .complete(complete)
                .build();
    }

    /**
     * One more answer, another one, or none.
     *
     * @throws AnswersRefusedException when it does not fit
     */
    public Interview answer(
            Interview interview, String question, List<String> values, List<String> skipped) {
        Question asked = asked(interview, question, values);
        CheckedAnswer answer = AnswerCheck.check(asked, values, LocalDate.now(clock));

        answer.problem().ifPresent(Route::refuse);

        boolean none = answer.values().isEmpty();

        if (none && !asked.optional()) {
            refuse(AnswerProblem.of(question, "", Kind.MISSING));
        }

        List<String> passedOver = new ArrayList<>(skipped);

        passedOver.remove(question);

        if (none) {
            passedOver.add(question);
        }

        return walk(interview.answers().with(question, answer.values()), passedOver);
    }

    private Question asked(Interview interview, String id, List<String> values) {
        String value = values.isEmpty() ? "" : values.get(0);
        Question question =
                plan.place(id)
                        .map(plan.questions()::get)
                        .orElseThrow(
                                () -> refused(AnswerProblem.of(id, value, Kind.UNKNOWN_QUESTION)));

        if (interview.visible().stream().noneMatch(visible -> visible.id().equals(id))) {
            throw refused(AnswerProblem.of(id, value, Kind.NOT_ASKED));
        }

        return question;
    }

    private Kept check(Answers answers) {
        Kept checked = new Kept(plan.questions().size());
        List<AnswerProblem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);

        answers.asMap()
                .forEach(
                        (id, values) -> {
                            Optional<Integer> place = plan.place(id);

                            if (place.isEmpty()) {
                                problems.add(unknown(id, values));

                                return;
                            }

                            Question question = plan.questions().get(place.get());
                            CheckedAnswer answer = AnswerCheck.check(question, values, today);

                            answer.problem().ifPresent(problems::add);
                            checked.keep(place.get(), answer);
                        });

        if (!problems.isEmpty()) {
            throw new AnswersRefusedException(problems);
        }

        return checked;
    }

    private static boolean isPassedOver(Question question, Collection<String> skipped) {
        return question.optional() && skipped.contains(question.id());
    }

    private static AnswerProblem unknown(String id, List<String> values) {
        return AnswerProblem.of(cut(id), String.join(", ", values), Kind.UNKNOWN_QUESTION);
    }

    private static String cut(String id) {
        return (id.length() > 100) ? id.substring(0, 100) : id;
    }

    private static void refuse(AnswerProblem problem) {
        throw refused(problem);
    }

    private static AnswersRefusedException refused(AnswerProblem problem) {
        return new AnswersRefusedException(List.of(problem));
    }
}
