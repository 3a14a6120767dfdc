package org.sena.directory.web.finder;

import java.util.List;
import org.sena.directory.web.finder.Search.Field;
import org.sena.web.kit.view.Option;

/** One way to narrow what was found: boxes of which any will do. */
public final class Filter {

    private final Field field;
    private final List<Option> options;
    private final List<String> chosen;

    Filter(Field field, List<Option> options, List<String> chosen) {
        this.field = field;
        this.options = List.copyOf(options);
        this.chosen = List.copyOf(chosen);
    }

    /** The field's name in the form. */
    public String name() {
        return field.field();
    }

    /** Key of its label. */
    public String labelKey() {
        return "filter." + field.name();
    }

    public List<Option> options() {
        return options;
    }

    public List<String> chosen() {
        return chosen;
    }

    public boolean isUsed() {
        return !chosen.isEmpty();
    }

    /** False when there is nothing to choose. */
    public boolean isUseful() {
        return !options.isEmpty();
    }
}
