package org.sena.needs.service.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sena.needs.api.Condition;
import org.sena.needs.api.ImmutableCondition;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;

/** Reads a condition and checks that it can be decided from earlier answers. */
final class ConditionReader {

    private static final int DEEPEST = 20;

    private static final Condition ALWAYS = ImmutableCondition.All.builder().build();

    private static final Set<String> KINDS = Set.of("all", "any", "not", "question");

    private static final Set<String> TESTS = Set.of("is", "isOneOf", "between", "answered");

    private final Earlier earlier;

    ConditionReader(Earlier earlier) {
        this.earlier = earlier;
    }

    Optional<Condition> optional(Node parent, String field) {
        return parent.has(field) ? Optional.of(read(parent.object(field))) : Optional.empty();
    }

    Condition read(Node node) {
        return read(node, 1);
    }

    private Condition read(Node node, int depth) {
        if (depth > DEEPEST) {
            node.problem("nests deeper than " + DEEPEST + " conditions; write it flatter");

            return ALWAYS;
        }

        List<String> kinds = present(node, KINDS);

        if (kinds.size() != 1) {
            node.problem("write exactly one of all, any, not, question");

            return ALWAYS;
        }

        switch (kinds.get(0)) {
            case "all":
                node.allowOnly(Set.of("all"));

                return ImmutableCondition.All.builder()
                        .addAllParts(parts(node, "all", depth))
                        .build();
            case "any":
                node.allowOnly(Set.of("any"));

                return ImmutableCondition.Any.builder()
                        .addAllParts(parts(node, "any", depth))
                        .build();
            case "not":
                node.allowOnly(Set.of("not"));

                return ImmutableCondition.Not.builder()
                        .part(read(node.object("not"), depth + 1))
                        .build();
            default:
                return test(node);
        }
    }

    private List<Condition> parts(Node node, String field, int depth) {
        List<Condition> parts = new ArrayList<>();

        for (Node part : node.objects(field)) {
            parts.add(read(part, depth + 1));
        }
        if (parts.isEmpty()) {
            node.problem(field, "write at least one condition");
        }

        return parts;
    }

    private Condition test(Node node) {
        node.allowOnly(Set.of("question", "is", "isOneOf", "between", "answered"));

        List<String> tests = present(node, TESTS);
        Optional<Question> question = question(node);

        if (tests.size() != 1) {
            node.problem("write exactly one of is, isOneOf, between, answered");

            return ALWAYS;
        }
        if (question.isEmpty()) {
            return ALWAYS;
        }

        switch (tests.get(0)) {
            case "between":
                return between(node, question.get());
            case "answered":
                if (!node.flag("answered")) {
                    node.problem("answered", "write true; for the opposite put it into a not");
                }

                return ImmutableCondition.Answered.builder().question(question.get().id()).build();
            default:
                return chosen(node, question.get());
        }
    }

    private Optional<Question> question(Node node) {
        String id = node.id("question");
        Optional<Question> question = earlier.find(id);

        if (question.isEmpty() && !id.isEmpty()) {
            node.problem(
                    "question",
                    earlier.standsLater(id)
                            ? "\"" + id + "\" is not asked earlier; look at earlier questions only"
                            : "there is no question \"" + id + "\"");
        }

        return question;
    }

    private Condition chosen(Node node, Question question) {
        boolean one = node.has("is");
        List<String> options = one ? List.of(node.id("is")) : node.ids("isOneOf");
        Set<String> known = question.options().stream().map(Option::id).collect(Collectors.toSet());

        if (options.isEmpty()) {
            node.problem("isOneOf", "write a list of at least one option");
        }
        for (int i = 0; i < options.size(); i++) {
            if (!known.contains(options.get(i))) {
                node.problem(
                        one ? "is" : "isOneOf[" + i + "]",
                        known.isEmpty()
                                ? "question \"" + question.id() + "\" has no options"
                                : "\""
                                        + options.get(i)
                                        + "\" is no option of \""
                                        + question.id()
                                        + "\"; its options are "
                                        + String.join(", ", new TreeSet<>(known)));
            }
        }

        return ImmutableCondition.Chosen.builder()
                .question(question.id())
                .addAllOptions(options)
                .build();
    }

    private Condition between(Node node, Question question) {
        List<Integer> ends = node.wholeNumbers("between");

        if (question.type() != QuestionType.NUMBER) {
            node.problem("between", "question \"" + question.id() + "\" is not a number");
        }
        if (ends.size() != 2) {
            node.problem("between", "write the lowest and the highest number, as [18, 64]");

            return ALWAYS;
        }
        if (ends.get(0) > ends.get(1)) {
            node.problem("between", "write the lowest number first");
        }

        return ImmutableCondition.Between.builder()
                .question(question.id())
                .minimum(ends.get(0))
                .maximum(ends.get(1))
                .build();
    }

    private static List<String> present(Node node, Set<String> fields) {
        return fields.stream().filter(node::has).collect(Collectors.toList());
    }
}
