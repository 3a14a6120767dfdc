package org.sena.needs.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a person answered: question id to the option ids chosen, or to the one thing written. */
public final class Answers {

    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, List<String>> byQuestion;

    private Answers(Map<String, List<String>> byQuestion) {
        this.byQuestion = byQuestion;
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Map<String, List<String>> byQuestion) {
        Map<String, List<String>> copy = new LinkedHashMap<>();

        byQuestion.forEach((question, values) -> copy.put(question, List.copyOf(values)));

        return new Answers(Collections.unmodifiableMap(copy));
    }

    /** These answers with one more or another one; no values take the answer away. */
    public Answers with(String question, List<String> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>(byQuestion);

        if (values.isEmpty()) {
            copy.remove(question);
        } else {
            copy.put(question, List.copyOf(values));
        }

        return new Answers(Collections.unmodifiableMap(copy));
    }

    public Map<String, List<String>> asMap() {
        return byQuestion;
    }

    /** The values, or none when the question was not answered. */
    public List<String> to(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    public Optional<String> first(String question) {
        return to(question).stream().findFirst();
    }

    public boolean has(String question) {
        return byQuestion.containsKey(question);
    }

    public boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers && byQuestion.equals(((Answers) other).byQuestion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byQuestion);
    }
}
