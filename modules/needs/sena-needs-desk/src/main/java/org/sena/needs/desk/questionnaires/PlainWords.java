package org.sena.needs.desk.questionnaires;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Condition;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.web.kit.Texts;

/** Says when a question is asked, in words that need no knowledge of the format. */
final class PlainWords {

    private final Questionnaire questionnaire;
    private final Texts texts;

    PlainWords(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    /** "Always" when there is no condition. */
    String when(Optional<Condition> condition) {
        return condition.map(this::when).orElseGet(() -> texts.get("when.always"));
    }

    String when(Condition condition) {
        if (condition instanceof Condition.All) {
            return joined(((Condition.All) condition).parts(), "when.and");
        }
        if (condition instanceof Condition.Any) {
            return joined(((Condition.Any) condition).parts(), "when.or");
        }
        if (condition instanceof Condition.Not) {
            return texts.get("when.not", when(((Condition.Not) condition).part()));
        }
        if (condition instanceof Condition.Between) {
            Condition.Between between = (Condition.Between) condition;

            return texts.get(
                    "when.between",
                    question(between.question()),
                    between.minimum(),
                    between.maximum());
        }
        if (condition instanceof Condition.Chosen) {
            return chosen((Condition.Chosen) condition);
        }

        return texts.get("when.answered", question(((Condition.Answered) condition).question()));
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> isJoined(part) ? "(" + when(part) + ")" : when(part))
                .collect(Collectors.joining(" " + texts.get(word) + " "));
    }

    private String chosen(Condition.Chosen chosen) {
        Optional<Question> question = questionnaire.question(chosen.question());
        String options =
                chosen.options().stream()
                        .map(id -> question.flatMap(q -> q.option(id)).map(Option::text).orElse(id))
                        .map(text -> texts.get("when.quoted", text))
                        .collect(Collectors.joining(" " + texts.get("when.or") + " "));

        return texts.get("when.chosen", question(chosen.question()), options);
    }

    private String question(String id) {
        return texts.get("when.quoted", questionnaire.question(id).map(Question::text).orElse(id));
    }

    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any;
    }
}
