package org.sena.needs.service.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sena.needs.api.ImmutableQuestionGroup;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;

/**
 * Reads a questionnaire document.
 *
 * <p>For authors: a questionnaire has a {@code key}, a {@code title}, a {@code language}, {@code
 * groups} (the life areas) with {@code questions}, and {@code signposts}. Questions are asked in
 * the order in which they are written. A condition ({@code visibleWhen} of a group or a question)
 * looks at earlier questions only; the condition of a signpost ({@code when}) looks at any. A
 * condition is one of {@code {"all": [...]}}, {@code {"any": [...]}}, {@code {"not": {...}}},
 * {@code {"question": "id", "is": "option"}}, {@code {"question": "id", "isOneOf": ["a", "b"]}},
 * {@code {"question": "id", "between": [18, 64]}} and {@code {"question": "id", "answered": true}}.
 * A sensitive choice carries the option {@code prefer-not-to-say}, exclusive in multiple choice; a
 * sensitive question without options is optional.
 */
public final class QuestionnaireReader {

    private static final int LONGEST_DOCUMENT = 2_000_000;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final String key;
    private final int version;

    private final Problems problems = new Problems();
    private final Set<String> groupIds = new HashSet<>();
    private final Set<String> questionIds = new HashSet<>();

    private QuestionnaireReader(String key, int version) {
        this.key = key;
        this.version = version;
    }

    /**
     * @param key the key it is published under
     * @throws QuestionnaireRefusedException with every mistake
     */
    public static Questionnaire read(String key, int version, String json) {
        return new QuestionnaireReader(key, version).read(json);
    }

    private Questionnaire read(String json) {
        if (json.length() > LONGEST_DOCUMENT) {
            problems.add("", "is longer than " + LONGEST_DOCUMENT + " characters");

            throw new QuestionnaireRefusedException(problems.all());
        }

        Questionnaire questionnaire = questionnaire(new Node("", parse(json), problems));

        if (!problems.isEmpty()) {
            throw new QuestionnaireRefusedException(problems.all());
        }

        return questionnaire;
    }

    private JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            problems.add(
                    "",
                    "is no JSON at line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr()
                            + ": "
                            + e.getOriginalMessage());

            throw new QuestionnaireRefusedException(problems.all());
        }
    }

    private Questionnaire questionnaire(Node node) {
        node.allowOnly(
                Set.of(
                        "$schema",
                        "key",
                        "title",
                        "language",
                        "groups",
                        "signposts",
                        "translations"));

        node.optionalText("$schema");

        String writtenKey = node.id("key");

        if (!writtenKey.isEmpty() && !writtenKey.equals(key)) {
            node.problem("key", "is \"" + writtenKey + "\" but is published as \"" + key + "\"");
        }

        String language = language(node);
        List<Node> groupNodes = node.objects("groups");
        Earlier earlier = new Earlier(allQuestionIds(groupNodes));
        ConditionReader conditions = new ConditionReader(earlier);

        if (groupNodes.isEmpty()) {
            node.problem("groups", "write at least one group");
        }

        Questionnaire questionnaire =
                ImmutableQuestionnaire.builder()
                        .key(key)
                        .version(version)
                        .title(node.text("title"))
                        .language(language)
                        .addAllGroups(groups(groupNodes, language, conditions, earlier))
                        .addAllSignposts(new SignpostReader(language, conditions).read(node))
                        .build();

        return ImmutableQuestionnaire.builder()
                .from(questionnaire)
                .addAllTranslations(new TranslationReader(questionnaire).read(node))
                .build();
    }

    private static Set<String> allQuestionIds(List<Node> groups) {
        Set<String> ids = new HashSet<>();

        for (Node group : groups) {
            group.peekIds("questions", ids);
        }

        return ids;
    }

    private static String language(Node node) {
        String tag = node.word("language");

        if (!tag.isEmpty() && !Language.isTag(tag)) {
            node.problem("language", Language.HOW);
        }

        return tag;
    }

    private List<QuestionGroup> groups(
            List<Node> nodes, String language, ConditionReader conditions, Earlier earlier) {
        List<QuestionGroup> groups = new ArrayList<>();

        for (Node node : nodes) {
            node.allowOnly(Set.of("id", "title", "visibleWhen", "questions"));

            groups.add(
                    ImmutableQuestionGroup.builder()
                            .id(node.uniqueId(groupIds, "group"))
                            .title(node.text("title"))
                            .language(language)
                            .visibleWhen(conditions.optional(node, "visibleWhen"))
                            .addAllQuestions(questions(node, language, conditions, earlier))
                            .build());
        }

        return groups;
    }

    private List<Question> questions(
            Node group, String language, ConditionReader conditions, Earlier earlier) {
        List<Question> questions = new ArrayList<>();
        QuestionReader reader = new QuestionReader(language, conditions);

        for (Node node : group.objects("questions")) {
            Question question = reader.read(node);

            if (!question.id().isEmpty() && !questionIds.add(question.id())) {
                node.problem("id", "\"" + question.id() + "\" is already a question");
            }

            earlier.add(question);
            questions.add(question);
        }
        if (questions.isEmpty()) {
            group.problem("questions", "write at least one question");
        }

        return questions;
    }
}
