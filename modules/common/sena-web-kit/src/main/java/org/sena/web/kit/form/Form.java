package org.sena.web.kit.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sena.web.kit.Texts;

/**
 * A form somebody sent, and what it means. Each field is asked for by its kind, checked where it is
 * asked for, and gives a value of that kind; the first thing wrong with a field becomes its error.
 *
 * <pre>{@code
 * String name = form.text("name").called("your name").required().max(100).value();
 * OptionalInt adults = form.wholeNumber("adults").between(1, 20).value();
 *
 * if (!form.isValid()) {
 *     submission.showAgain();
 *     return;
 * }
 * }</pre>
 *
 * <p>A message is looked up as {@code <field>.error.<kind>} (for example {@code
 * name.error.required}) and, when the portlet has no such text, is the kit's own for that kind.
 */
public final class Form {

    private static final int MOST_KEPT = 100_000;

    private final Map<String, List<String>> typed;
    private final Texts texts;
    private final Map<String, FieldError> errors = new LinkedHashMap<>();

    /**
     * @param typed what was sent, by field name without namespace
     * @param texts where messages come from
     */
    public Form(Map<String, List<String>> typed, Texts texts) {
        this.typed =
                typed.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        this.texts = texts;
    }

    /** A text of one line or several. */
    public TextField text(String field) {
        return new TextField(this, field);
    }

    /** A whole number. */
    public NumberField wholeNumber(String field) {
        return new NumberField(this, field);
    }

    /** One of these options. */
    public ChoiceField choice(String field, Collection<String> options) {
        return new ChoiceField(this, field, options);
    }

    /** Any of these options. */
    public ChoicesField choices(String field, Collection<String> options) {
        return new ChoicesField(this, field, options);
    }

    /** A single box, ticked or not. */
    public boolean isTicked(String field) {
        return !first(field).isBlank();
    }

    /** A date in three boxes: {@code <field>-day}, {@code <field>-month}, {@code <field>-year}. */
    public DateField date(String field) {
        return new DateField(this, field);
    }

    /** Says that something is wrong with a field that its own checks cannot know. */
    public void reject(String field, String messageKey, Object... arguments) {
        errors.putIfAbsent(field, new FieldError(field, texts.get(messageKey, arguments)));
    }

    /** Says that something is wrong with the form as a whole. */
    public void reject(String messageKey) {
        reject("", messageKey);
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    /** In the order in which the fields were asked for. */
    public List<FieldError> errors() {
        return List.copyOf(errors.values());
    }

    /** What was typed and what is wrong with it. A text beyond all measure is not carried along. */
    public FormState state() {
        Map<String, List<String>> kept =
                typed.entrySet().stream()
                        .filter(entry -> length(entry.getValue()) <= MOST_KEPT)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        return FormState.of(kept, errors());
    }

    List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    String first(String field) {
        List<String> values = all(field);

        return values.isEmpty() ? "" : values.get(0);
    }

    boolean isRejected(String field) {
        return errors.containsKey(field);
    }

    /** Rejects with the portlet's own words for this kind of mistake, else with the kit's. */
    void rejectAs(String kind, String field, Object... arguments) {
        String own = field + ".error." + kind;
        String key = texts.has(own) ? own : "kit.error." + kind;

        errors.putIfAbsent(field, new FieldError(field, capitalised(texts.get(key, arguments))));
    }

    String words(String key) {
        return texts.get(key);
    }

    private static int length(List<String> values) {
        return values.stream().mapToInt(String::length).sum();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
