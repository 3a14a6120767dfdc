package org.sena.needs.service.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.needs.api.Condition;
import org.sena.needs.api.ImmutableCondition;
import org.sena.needs.api.ImmutableNumberRange;
import org.sena.needs.api.ImmutableOption;
import org.sena.needs.api.ImmutableQuestion;
import org.sena.needs.api.ImmutableQuestionGroup;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.ImmutableSignpost;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;

/** Any questionnaire: groups, questions of every type, conditions of every kind, signposts. */
final class MadeUp {

    private static final List<String> OPTIONS = List.of("a", "b", Option.PREFER_NOT_TO_SAY, "d");

    private final Tape tape;
    private final List<Question> earlier = new ArrayList<>();

    private MadeUp(Tape tape) {
        this.tape = tape;
    }

    static Questionnaire questionnaire(Tape tape) {
        MadeUp madeUp = new MadeUp(tape);
        List<QuestionGroup> groups = new ArrayList<>();
        List<Signpost> signposts = new ArrayList<>();

        for (int i = 0; i <= tape.below(4); i++) {
            groups.add(madeUp.group(i));
        }
        for (int i = 0; i < tape.below(4); i++) {
            signposts.add(
                    ImmutableSignpost.builder()
                            .id("s" + i)
                            .title("Signpost")
                            .text("Text")
                            .emergency(tape.coin())
                            .when(madeUp.condition(3))
                            .build());
        }

        return ImmutableQuestionnaire.builder()
                .key("made-up")
                .version(1)
                .title("Made up")
                .language("en")
                .groups(groups)
                .signposts(signposts)
                .build();
    }

    private QuestionGroup group(int number) {
        Optional<Condition> when = visibleWhen();
        List<Question> questions = new ArrayList<>();

        for (int i = 0; i <= tape.below(4); i++) {
            Question question = question();

            questions.add(question);
            earlier.add(question);
        }

        return ImmutableQuestionGroup.builder()
                .id("g" + number)
                .title("Group")
                .visibleWhen(when)
                .questions(questions)
                .build();
    }

    private Question question() {
        QuestionType type = QuestionType.values()[tape.below(QuestionType.values().length)];
        ImmutableQuestion.Builder question =
                ImmutableQuestion.builder()
                        .id("q" + earlier.size())
                        .type(type)
                        .text("Question")
                        .optional(tape.coin())
                        .visibleWhen(visibleWhen());

        if (type == QuestionType.SINGLE || type == QuestionType.MULTIPLE) {
            for (int i = 0; i < OPTIONS.size(); i++) {
                question.addOptions(
                        ImmutableOption.builder()
                                .id(OPTIONS.get(i))
                                .text("Option")
                                .exclusive(type == QuestionType.MULTIPLE && i >= 2)
                                .build());
            }
        }
        if (type == QuestionType.NUMBER) {
            question.number(
                    ImmutableNumberRange.builder().minimum(0).maximum(9).unit("years").build());
        }

        return question.build();
    }

    private Optional<Condition> visibleWhen() {
        return earlier.isEmpty() || !tape.coin() ? Optional.empty() : Optional.of(condition(3));
    }

    private Condition condition(int depth) {
        switch (tape.below(depth == 0 ? 3 : 6)) {
            case 3:
                return ImmutableCondition.Not.builder().part(condition(depth - 1)).build();
            case 4:
                return ImmutableCondition.All.builder().parts(conditions(depth)).build();
            case 5:
                return ImmutableCondition.Any.builder().parts(conditions(depth)).build();
            default:
                return test(earlier.get(tape.below(earlier.size())));
        }
    }

    private List<Condition> conditions(int depth) {
        List<Condition> conditions = new ArrayList<>();

        for (int i = 0; i <= tape.below(3); i++) {
            conditions.add(condition(depth - 1));
        }

        return conditions;
    }

    private Condition test(Question question) {
        if (tape.below(4) == 3 || question.options().isEmpty() && question.number().isEmpty()) {
            return ImmutableCondition.Answered.builder().question(question.id()).build();
        }
        if (question.number().isPresent()) {
            int minimum = tape.below(10);

            return ImmutableCondition.Between.builder()
                    .question(question.id())
                    .minimum(minimum)
                    .maximum(minimum + tape.below(10))
                    .build();
        }

        ImmutableCondition.Chosen.Builder chosen =
                ImmutableCondition.Chosen.builder().question(question.id());

        for (int i = 0; i <= tape.below(2); i++) {
            chosen.addOptions(OPTIONS.get(tape.below(OPTIONS.size())));
        }

        return chosen.build();
    }

    /** An answer that fits the question. */
    static List<String> answer(Question question, Tape tape) {
        switch (question.type()) {
            case SINGLE:
                return List.of(OPTIONS.get(tape.below(OPTIONS.size())));
            case MULTIPLE:
                return List.of(
                                List.of("a"),
                                List.of("b"),
                                List.of("a", "b"),
                                List.of("d"),
                                List.of(Option.PREFER_NOT_TO_SAY))
                        .get(tape.below(5));
            case NUMBER:
                return List.of(Integer.toString(tape.below(10)));
            case POSTCODE:
                return List.of("PE29 3TN");
            case DATE:
                return List.of("2026-01-31");
            default:
                return List.of("Something");
        }
    }
}
