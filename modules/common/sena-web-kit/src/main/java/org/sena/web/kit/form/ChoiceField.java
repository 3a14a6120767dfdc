package org.sena.web.kit.form;

import java.util.Collection;
import java.util.Optional;

/** One option out of several. */
public final class ChoiceField extends Field<ChoiceField> {

    private final String chosen;

    ChoiceField(Form form, String name, Collection<String> options) {
        super(form, name, "kit.field.choice");
        chosen = form.first(name);

        if (!chosen.isEmpty() && !options.contains(chosen)) {
            rejectAs("option", label());
        }
    }

    /** Refuses no answer. */
    public ChoiceField required() {
        if (chosen.isEmpty()) {
            rejectAs("choose", label());
        }

        return this;
    }

    /** Refuses no answer with these words. */
    public ChoiceField required(String messageKey) {
        return chosen.isEmpty() ? reject(messageKey) : this;
    }

    /** The option; empty when there is none or it was refused. */
    public String value() {
        return isRejected() ? "" : chosen;
    }

    /** The option, when there is one that was not refused. */
    public Optional<String> optional() {
        return Optional.of(value()).filter(value -> !value.isEmpty());
    }

    @Override
    ChoiceField self() {
        return this;
    }
}
