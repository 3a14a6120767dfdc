package org.sena.needs.web.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sena.needs.api.Condition;
import org.sena.needs.api.ImmutableCondition;
import org.sena.needs.api.ImmutableOption;
import org.sena.needs.api.ImmutableQuestion;
import org.sena.needs.api.ImmutableQuestionGroup;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;

/** A small questionnaire made by chance, with conditions of every kind on earlier questions. */
final class RandomQuestionnaire {

    static final List<String> OPTIONS = List.of("a", "b", "c");

    private final Random random;
    private final List<String> earlier = new ArrayList<>();

    private RandomQuestionnaire(Random random) {
        this.random = random;
    }

    static Questionnaire by(Random random) {
        return new RandomQuestionnaire(random).make();
    }

    private Questionnaire make() {
        ImmutableQuestionnaire.Builder made =
                ImmutableQuestionnaire.builder()
                        .key("random")
                        .version(1)
                        .title("Random")
                        .language("en");

        for (int group = 0; group < 1 + random.nextInt(4); group++) {
            ImmutableQuestionGroup.Builder area =
                    ImmutableQuestionGroup.builder().id("g" + group).title("Group " + group);

            if (isConditional()) {
                area.visibleWhen(condition(2));
            }
            for (int number = 0; number <= random.nextInt(4); number++) {
                area.addQuestions(question("g" + group + "-q" + number));
            }

            made.addGroups(area.build());
        }

        return made.build();
    }

    private Question question(String id) {
        ImmutableQuestion.Builder question =
                ImmutableQuestion.builder()
                        .id(id)
                        .type(QuestionType.SINGLE)
                        .text("Question " + id)
                        .optional(random.nextInt(4) == 0);

        OPTIONS.forEach(o -> question.addOptions(ImmutableOption.builder().id(o).text(o).build()));

        if (isConditional()) {
            question.visibleWhen(condition(2));
        }

        earlier.add(id);

        return question.build();
    }

    private boolean isConditional() {
        return !earlier.isEmpty() && random.nextInt(5) < 2;
    }

    private Condition condition(int depth) {
        switch (random.nextInt(depth > 0 ? 5 : 2)) {
            case 0:
                return ImmutableCondition.Chosen.builder()
                        .question(anyEarlier())
                        .addOptions(OPTIONS.get(random.nextInt(OPTIONS.size())))
                        .build();
            case 1:
                return ImmutableCondition.Answered.builder().question(anyEarlier()).build();
            case 2:
                return ImmutableCondition.Not.builder().part(condition(depth - 1)).build();
            case 3:
                return ImmutableCondition.All.builder()
                        .addParts(condition(depth - 1), condition(depth - 1))
                        .build();
            default:
                return ImmutableCondition.Any.builder()
                        .addParts(condition(depth - 1), condition(depth - 1))
                        .build();
        }
    }

    private String anyEarlier() {
        return earlier.get(random.nextInt(earlier.size()));
    }
}
