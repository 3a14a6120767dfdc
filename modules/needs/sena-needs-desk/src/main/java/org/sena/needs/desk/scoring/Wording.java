package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Need;
import org.sena.needs.api.MatrixWords;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.ImmutableAsked;
import org.sena.scoring.api.ImmutableMatrixGuide;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.MatrixGuide;
import org.sena.scoring.api.Vocabulary;

/** The words a table may use today, and what people read for them. */
final class Wording {

    private final Optional<Questionnaire> questionnaire;
    private final Map<String, String> needs = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    Wording(Optional<Questionnaire> questionnaire, List<Need> needs) {
        this.questionnaire = questionnaire;
        needs.forEach(need -> this.needs.put(need.code(), need.label()));
        vocabulary =
                questionnaire
                        .map(document -> MatrixWords.of(document, this.needs.keySet()))
                        .orElseGet(() -> ImmutableVocabulary.builder().build());
    }

    Optional<Questionnaire> questionnaire() {
        return questionnaire;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Code to label. */
    Map<String, String> needs() {
        return needs;
    }

    /** What people read; the code itself when nobody knows it. */
    String need(String code) {
        return needs.getOrDefault(code, code);
    }

    /** Those a rule may look at, in order. */
    List<Question> questions() {
        return questionnaire
                .map(
                        document ->
                                document.questions().stream()
                                        .filter(question -> isKnown(question.id()))
                                        .collect(toList()))
                .orElse(List.of());
    }

    boolean isKnown(String question) {
        return isNumber(question) || vocabulary.options().containsKey(question);
    }

    boolean isNumber(String question) {
        return vocabulary.numbers().contains(question);
    }

    String question(String id) {
        return question(id, id);
    }

    private String question(String id, String otherwise) {
        return questionnaire
                .flatMap(document -> document.question(id))
                .map(Question::text)
                .orElse(otherwise);
    }

    /** Option id to text, of those a rule may look at. */
    Map<String, String> options(String question) {
        Map<String, String> options = new LinkedHashMap<>();

        questionnaire
                .flatMap(document -> document.question(question))
                .ifPresent(
                        asked ->
                                asked.options().stream()
                                        .filter(option -> isOption(question, option.id()))
                                        .forEach(o -> options.put(o.id(), o.text())));

        return options;
    }

    String option(String question, String id) {
        return options(question).getOrDefault(id, id);
    }

    MatrixGuide guide() {
        List<MatrixGuide.Asked> asked = new ArrayList<>();

        for (Question question : questions()) {
            asked.add(
                    ImmutableAsked.builder()
                            .id(question.id())
                            .text(question.text())
                            .options(options(question.id()))
                            .build());
        }

        return ImmutableMatrixGuide.builder().questions(asked).needs(needs).build();
    }

    private boolean isOption(String question, String option) {
        return vocabulary.options().getOrDefault(question, Set.of()).contains(option);
    }
}
