package org.sena.needs.service.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.AnswerProblem;
import org.sena.needs.api.AnswerProblem.Kind;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.ImmutableInterview;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;

/**
 * The way through one version of a questionnaire. Since a condition looks at earlier questions
 * only, one pass in the order of the document settles what is visible: when a question is reached,
 * every answer its condition could look at is already kept or dropped.
 */
public final class Route {

    private final Questionnaire questionnaire;
    private final Map<String, Question> byId = new LinkedHashMap<>();

    public Route(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;

        questionnaire.questions().forEach(question -> byId.put(question.id(), question));
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
        Map<String, List<String>> checked = check(answers);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        List<Question> visible = visible(checked, kept);

        return ImmutableInterview.builder()
                .questionnaire(questionnaire)
                .answers(Answers.of(kept))
                .addAllDropped(dropped(checked, kept))
                .addAllVisible(visible)
                .addAllSignposts(signposts(kept))
                .next(next(visible, kept, skipped))
                .complete(visible.stream().allMatch(q -> q.optional() || kept.containsKey(q.id())))
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
        CheckedAnswer answer = AnswerCheck.check(asked, values);

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
        Question question = byId.get(id);

        if (question == null) {
            throw refused(AnswerProblem.of(id, value, Kind.UNKNOWN_QUESTION));
        }
        if (interview.visible().stream().noneMatch(visible -> visible.id().equals(id))) {
            throw refused(AnswerProblem.of(id, value, Kind.NOT_ASKED));
        }

        return question;
    }

    private Map<String, List<String>> check(Answers answers) {
        Map<String, List<String>> checked = new LinkedHashMap<>();
        List<AnswerProblem> problems = new ArrayList<>();

        answers.asMap()
                .forEach(
                        (id, values) -> {
                            Question question = byId.get(id);

                            if (question == null) {
                                problems.add(
                                        AnswerProblem.of(
                                                cut(id),
                                                String.join(", ", values),
                                                Kind.UNKNOWN_QUESTION));
                                return;
                            }

                            CheckedAnswer answer = AnswerCheck.check(question, values);

                            answer.problem().ifPresent(problems::add);

                            if (!answer.values().isEmpty()) {
                                checked.put(id, answer.values());
                            }
                        });

        if (!problems.isEmpty()) {
            throw new AnswersRefusedException(problems);
        }

        return checked;
    }

    private List<Question> visible(
            Map<String, List<String>> checked, Map<String, List<String>> kept) {
        List<Question> visible = new ArrayList<>();
        Holds holds = new Holds(kept);

        for (QuestionGroup group : questionnaire.groups()) {
            if (group.visibleWhen().isPresent() && !holds.test(group.visibleWhen().get())) {
                continue;
            }
            for (Question question : group.questions()) {
                if (question.visibleWhen().isPresent()
                        && !holds.test(question.visibleWhen().get())) {
                    continue;
                }

                visible.add(question);

                List<String> answer = checked.get(question.id());

                if (answer != null) {
                    kept.put(question.id(), answer);
                }
            }
        }

        return visible;
    }

    private List<String> dropped(
            Map<String, List<String>> checked, Map<String, List<String>> kept) {
        return byId.keySet().stream()
                .filter(id -> checked.containsKey(id) && !kept.containsKey(id))
                .collect(Collectors.toUnmodifiableList());
    }

    private List<Signpost> signposts(Map<String, List<String>> kept) {
        Holds holds = new Holds(kept);
        Map<Boolean, List<Signpost>> shown =
                questionnaire.signposts().stream()
                        .filter(signpost -> holds.test(signpost.when()))
                        .collect(Collectors.partitioningBy(Signpost::emergency));
        List<Signpost> ordered = new ArrayList<>(shown.get(true));

        ordered.addAll(shown.get(false));

        return ordered;
    }

    private static Optional<Question> next(
            List<Question> visible, Map<String, List<String>> kept, Collection<String> skipped) {
        return visible.stream()
                .filter(question -> !kept.containsKey(question.id()))
                .filter(question -> !(question.optional() && skipped.contains(question.id())))
                .findFirst();
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
