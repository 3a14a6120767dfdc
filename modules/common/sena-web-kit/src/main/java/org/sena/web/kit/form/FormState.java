package org.sena.web.kit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody typed into a form and what was wrong with it, as it is shown to them again. */
public final class FormState {

    private static final FormState EMPTY = new FormState(Map.of(), List.of());

    private final Map<String, List<String>> typed;
    private final List<FieldError> errors;

    private FormState(Map<String, List<String>> typed, List<FieldError> errors) {
        this.typed = typed;
        this.errors = errors;
    }

    /** A form nobody has sent yet. */
    public static FormState empty() {
        return EMPTY;
    }

    public static FormState of(Map<String, List<String>> typed, List<FieldError> errors) {
        return new FormState(Map.copyOf(typed), List.copyOf(errors));
    }

    /** True once the form has been sent: what was typed counts, even where it is nothing. */
    public boolean isSent() {
        return this != EMPTY;
    }

    /** The fields that were sent, in no order. */
    public Set<String> names() {
        return typed.keySet();
    }

    /** What was typed into the field; an empty list when nothing was. */
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** What was typed into a field of one value; empty when nothing was. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The message for the field; empty when nothing is wrong with it. */
    public String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    /** The same with one more error. */
    public FormState with(FieldError error) {
        List<FieldError> more = new ArrayList<>(errors);

        more.add(error);

        return of(typed, more);
    }

    /** The same with nothing wrong. */
    public FormState withoutErrors() {
        return of(typed, List.of());
    }

    /** For the session: nothing but lists and maps of texts. */
    public ArrayList<Object> toSession() {
        LinkedHashMap<String, ArrayList<String>> values = new LinkedHashMap<>();

        typed.forEach((field, texts) -> values.put(field, new ArrayList<>(texts)));

        ArrayList<String> messages = new ArrayList<>();

        for (FieldError error : errors) {
            messages.add(error.field());
            messages.add(error.message());
        }

        ArrayList<Object> state = new ArrayList<>();

        state.add(values);
        state.add(messages);

        return state;
    }

    /** The way back from {@link #toSession()}. */
    public static FormState fromSession(List<?> state) {
        Map<String, List<String>> typed =
                ((Map<?, ?>) state.get(0))
                        .entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                entry -> entry.getKey().toString(),
                                                entry -> texts((List<?>) entry.getValue())));
        List<String> messages = texts((List<?>) state.get(1));
        List<FieldError> errors = new ArrayList<>();

        for (int i = 0; i + 1 < messages.size(); i += 2) {
            errors.add(new FieldError(messages.get(i), messages.get(i + 1)));
        }

        return of(typed, errors);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Objects::toString).collect(Collectors.toUnmodifiableList());
    }
}
