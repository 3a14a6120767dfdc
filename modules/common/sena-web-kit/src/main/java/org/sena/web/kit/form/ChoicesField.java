package org.sena.web.kit.form;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Any number of options, in the order in which they were sent, each once. */
public final class ChoicesField extends Field<ChoicesField> {

    private final Set<String> chosen;

    ChoicesField(Form form, String name, Collection<String> options) {
        super(form, name, "kit.field.choice");
        chosen = new LinkedHashSet<>(form.all(name));
        chosen.remove("");

        if (!options.containsAll(chosen)) {
            rejectAs("option", label());
        }
    }

    /** Refuses no answer. */
    public ChoicesField required() {
        if (chosen.isEmpty()) {
            rejectAs("choose-any", label());
        }

        return this;
    }

    /** Refuses no answer with these words. */
    public ChoicesField required(String messageKey) {
        return chosen.isEmpty() ? reject(messageKey) : this;
    }

    /** Refuses any other option beside one of these ("none of these"). */
    public ChoicesField exclusive(Collection<String> alone) {
        if (chosen.size() > 1 && alone.stream().anyMatch(chosen::contains)) {
            rejectAs("exclusive", label());
        }

        return this;
    }

    /** The options; empty when there are none or one was refused. */
    public Set<String> value() {
        return isRejected() ? Set.of() : Collections.unmodifiableSet(chosen);
    }

    @Override
    ChoicesField self() {
        return this;
    }
}
