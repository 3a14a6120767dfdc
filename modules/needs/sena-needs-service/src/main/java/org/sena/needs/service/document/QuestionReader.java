package org.sena.needs.service.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.needs.api.ImmutableOption;
import org.sena.needs.api.ImmutableQuestion;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;

/** Reads one question with its options. */
final class QuestionReader {

    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "type",
                    "text",
                    "hint",
                    "why",
                    "optional",
                    "sensitive",
                    "options",
                    "number",
                    "date",
                    "maxLength",
                    "visibleWhen");

    private static final int MOST_OPTIONS = 60;

    private final String language;
    private final ConditionReader conditions;

    QuestionReader(String language, ConditionReader conditions) {
        this.language = language;
        this.conditions = conditions;
    }

    Question read(Node node) {
        node.allowOnly(FIELDS);

        QuestionType type = type(node);
        boolean choice = type == QuestionType.SINGLE || type == QuestionType.MULTIPLE;
        Question question =
                ImmutableQuestion.builder()
                        .id(node.id("id"))
                        .type(type)
                        .text(node.text("text"))
                        .language(language)
                        .hint(node.optionalText("hint"))
                        .why(node.optionalText("why"))
                        .optional(node.flag("optional"))
                        .sensitive(node.flag("sensitive"))
                        .addAllOptions(options(node, type, choice))
                        .number(Limits.number(node, type))
                        .date(Limits.date(node, type))
                        .maxLength(Limits.maxLength(node, type))
                        .visibleWhen(conditions.optional(node, "visibleWhen"))
                        .build();

        if (question.sensitive()) {
            checkSensitive(node, question, choice);
        }

        return question;
    }

    private static QuestionType type(Node node) {
        String written = node.word("type");

        for (QuestionType type : QuestionType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(written)) {
                return type;
            }
        }
        if (!written.isEmpty()) {
            node.problem(
                    "type",
                    "write one of "
                            + Arrays.stream(QuestionType.values())
                                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")));
        }

        return QuestionType.TEXT;
    }

    private static List<Option> options(Node node, QuestionType type, boolean choice) {
        List<Node> items = node.objects("options");
        Set<String> seen = new HashSet<>();

        if (choice && items.size() < 2) {
            node.problem("options", "write at least two options");
        }
        if (items.size() > MOST_OPTIONS) {
            node.problem("options", "write " + MOST_OPTIONS + " options at most");
        }
        if (!choice && node.has("options")) {
            node.problem("options", "only single and multiple choice have options");
        }

        return items.stream()
                .map(item -> option(item, type, seen))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Option option(Node node, QuestionType type, Set<String> seen) {
        node.allowOnly(Set.of("id", "text", "hint", "exclusive"));

        String id = node.id("id");

        if (!id.isEmpty() && !seen.add(id)) {
            node.problem("id", "\"" + id + "\" is already an option of this question");
        }
        if (type == QuestionType.SINGLE && node.flag("exclusive")) {
            node.problem("exclusive", "means something in multiple choice only; leave it out");
        }

        return ImmutableOption.builder()
                .id(id)
                .text(node.text("text"))
                .hint(node.optionalText("hint"))
                .exclusive(node.flag("exclusive"))
                .build();
    }

    private static void checkSensitive(Node node, Question question, boolean choice) {
        if (!choice) {
            if (!question.optional()) {
                node.problem("optional", "a sensitive question without options must be optional");
            }

            return;
        }

        Optional<Option> refusal = question.option(Option.PREFER_NOT_TO_SAY);

        if (refusal.isEmpty()) {
            node.problem(
                    "options",
                    "a sensitive question needs the option \"" + Option.PREFER_NOT_TO_SAY + "\"");
        } else if (question.type() == QuestionType.MULTIPLE && !refusal.get().exclusive()) {
            node.problem(
                    "options", "the option \"" + Option.PREFER_NOT_TO_SAY + "\" must be exclusive");
        }
    }
}
