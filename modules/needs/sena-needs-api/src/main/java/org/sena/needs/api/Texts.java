package org.sena.needs.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds every text that people read in a questionnaire, by its path. */
final class Texts {

    private final Map<String, String> byPath = new LinkedHashMap<>();

    private Texts() {}

    /** In the order of the document. */
    static Map<String, String> of(Questionnaire questionnaire) {
        Texts texts = new Texts();

        texts.byPath.put("title", questionnaire.title());
        questionnaire.groups().forEach(texts::add);
        questionnaire.signposts().forEach(texts::add);

        return Collections.unmodifiableMap(texts.byPath);
    }

    static String path(QuestionGroup group) {
        return "groups/" + group.id();
    }

    static String path(Question question) {
        return "questions/" + question.id();
    }

    static String path(Question question, Option option) {
        return path(question) + "/options/" + option.id();
    }

    static String path(Signpost signpost) {
        return "signposts/" + signpost.id();
    }

    private void add(QuestionGroup group) {
        byPath.put(path(group) + "/title", group.title());
        group.questions().forEach(this::add);
    }

    private void add(Question question) {
        String path = path(question);

        byPath.put(path + "/text", question.text());
        question.hint().ifPresent(hint -> byPath.put(path + "/hint", hint));
        question.why().ifPresent(why -> byPath.put(path + "/why", why));
        question.number().ifPresent(range -> byPath.put(path + "/unit", range.unit()));
        question.options().forEach(option -> add(path(question, option), option));
    }

    private void add(String path, Option option) {
        byPath.put(path + "/text", option.text());
        option.hint().ifPresent(hint -> byPath.put(path + "/hint", hint));
    }

    private void add(Signpost signpost) {
        byPath.put(path(signpost) + "/title", signpost.title());
        byPath.put(path(signpost) + "/text", signpost.text());
    }
}
