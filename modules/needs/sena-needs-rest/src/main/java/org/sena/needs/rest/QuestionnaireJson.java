package org.sena.needs.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.sena.needs.api.Condition;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;

/**
 * A published questionnaire in the form in which documents are handed in, and its version. What is
 * not in the language of the whole says in which it is.
 */
final class QuestionnaireJson {

    private final String language;

    private QuestionnaireJson(String language) {
        this.language = language;
    }

    static ObjectNode write(Questionnaire questionnaire) {
        return new QuestionnaireJson(questionnaire.language()).json(questionnaire);
    }

    private ObjectNode json(Questionnaire questionnaire) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();

        json.put("key", questionnaire.key())
                .put("version", questionnaire.version())
                .put("title", questionnaire.title())
                .put("language", questionnaire.language());

        ArrayNode groups = json.putArray("groups");
        ArrayNode signposts = json.putArray("signposts");

        questionnaire.groups().forEach(group -> write(group, groups.addObject()));
        questionnaire.signposts().forEach(signpost -> write(signpost, signposts.addObject()));

        return json;
    }

    /**
     * A signpost without its condition, as it is shown to people.
     *
     * @param language of the whole; the signpost says its own when that is another
     */
    static void show(Signpost signpost, String language, ObjectNode json) {
        json.put("id", signpost.id()).put("title", signpost.title()).put("text", signpost.text());
        say(signpost.language(), language, json);
        signpost.phone().ifPresent(phone -> json.put("phone", phone));
        signpost.url().ifPresent(url -> json.put("url", url));
        json.put("emergency", signpost.emergency());
    }

    private void write(Signpost signpost, ObjectNode json) {
        show(signpost, language, json);
        write(signpost.when(), json.putObject("when"));
    }

    private void write(QuestionGroup group, ObjectNode json) {
        json.put("id", group.id()).put("title", group.title());
        say(group.language(), language, json);
        group.visibleWhen().ifPresent(when -> write(when, json.putObject("visibleWhen")));

        ArrayNode questions = json.putArray("questions");

        group.questions().forEach(question -> write(question, questions.addObject()));
    }

    private void write(Question question, ObjectNode json) {
        json.put("id", question.id())
                .put("type", question.type().name().toLowerCase(Locale.ROOT))
                .put("text", question.text());
        say(question.language(), language, json);
        question.hint().ifPresent(hint -> json.put("hint", hint));
        question.why().ifPresent(why -> json.put("why", why));
        json.put("optional", question.optional()).put("sensitive", question.sensitive());

        if (!question.options().isEmpty()) {
            ArrayNode options = json.putArray("options");

            question.options().forEach(option -> write(option, options.addObject()));
        }

        question.number()
                .ifPresent(
                        range ->
                                json.putObject("number")
                                        .put("minimum", range.minimum())
                                        .put("maximum", range.maximum())
                                        .put("unit", range.unit()));
        question.date()
                .ifPresent(
                        range ->
                                json.putObject("date")
                                        .put("earliest", range.earliest().toString())
                                        .put(
                                                "latest",
                                                range.latest()
                                                        .map(LocalDate::toString)
                                                        .orElse("today")));
        question.maxLength().ifPresent(length -> json.put("maxLength", length));
        question.visibleWhen().ifPresent(when -> write(when, json.putObject("visibleWhen")));
    }

    private static void say(String language, String whole, ObjectNode json) {
        if (!language.equals(whole)) {
            json.put("language", language);
        }
    }

    private static void write(Option option, ObjectNode json) {
        json.put("id", option.id()).put("text", option.text());
        option.hint().ifPresent(hint -> json.put("hint", hint));

        if (option.exclusive()) {
            json.put("exclusive", true);
        }
    }

    private static void write(Condition condition, ObjectNode json) {
        if (condition instanceof Condition.All) {
            ArrayNode parts = json.putArray("all");

            ((Condition.All) condition).parts().forEach(part -> write(part, parts.addObject()));
        } else if (condition instanceof Condition.Any) {
            ArrayNode parts = json.putArray("any");

            ((Condition.Any) condition).parts().forEach(part -> write(part, parts.addObject()));
        } else if (condition instanceof Condition.Not) {
            write(((Condition.Not) condition).part(), json.putObject("not"));
        } else if (condition instanceof Condition.Chosen) {
            Condition.Chosen chosen = (Condition.Chosen) condition;

            json.put("question", chosen.question());
            chosen.options().stream().sorted().forEach(json.putArray("isOneOf")::add);
        } else if (condition instanceof Condition.Between) {
            Condition.Between between = (Condition.Between) condition;

            json.put("question", between.question())
                    .putArray("between")
                    .add(between.minimum())
                    .add(between.maximum());
        } else {
            json.put("question", ((Condition.Answered) condition).question()).put("answered", true);
        }
    }
}
