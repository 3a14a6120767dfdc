package org.sena.needs.service.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Condition;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;

/** A questionnaire laid out for walking: its questions by place, and the gates before them. */
final class Plan {

    private final List<Question> questions;
    private final Places places;
    private final List<Gate> questionGates = new ArrayList<>();
    private final List<Signpost> signposts;
    private final List<Gate> signpostGates;

    Plan(Questionnaire questionnaire) {
        questions = questionnaire.questions();
        places = new Places(questions);

        for (QuestionGroup group : questionnaire.groups()) {
            Gate gate = gate(group.visibleWhen());

            group.questions().forEach(q -> questionGates.add(gate.and(gate(q.visibleWhen()))));
        }

        signposts = emergenciesFirst(questionnaire.signposts());
        signpostGates =
                signposts.stream()
                        .map(signpost -> gate(Optional.of(signpost.when())))
                        .collect(Collectors.toUnmodifiableList());
    }

    List<Question> questions() {
        return questions;
    }

    /** Empty when there is no such question. */
    Optional<Integer> place(String question) {
        return places.find(question);
    }

    /** Whether a question is asked, its group being asked too. */
    boolean isAsked(int place, Kept kept) {
        return questionGates.get(place).isOpen(kept);
    }

    /** Emergencies first, else as they stand in the document. */
    List<Signpost> signposts(Kept kept) {
        List<Signpost> shown = new ArrayList<>();

        for (int i = 0; i < signposts.size(); i++) {
            if (signpostGates.get(i).isOpen(kept)) {
                shown.add(signposts.get(i));
            }
        }

        return shown;
    }

    private Gate gate(Optional<Condition> condition) {
        return Gate.of(condition, places);
    }

    private static List<Signpost> emergenciesFirst(List<Signpost> signposts) {
        Map<Boolean, List<Signpost>> parted =
                signposts.stream().collect(Collectors.partitioningBy(Signpost::emergency));
        List<Signpost> ordered = new ArrayList<>(parted.get(true));

        ordered.addAll(parted.get(false));

        return ordered;
    }
}
