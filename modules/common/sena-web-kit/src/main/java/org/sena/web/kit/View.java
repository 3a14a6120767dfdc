package org.sena.web.kit;

import java.util.Objects;

/** A template and everything it shows. */
public final class View {

    private final String template;
    private final String title;
    private final Object model;

    private View(String template, String title, Object model) {
        this.template = template;
        this.title = Objects.requireNonNull(title, "title");
        this.model = model;
    }

    /**
     * A view that takes {@code page} and {@code view}.
     *
     * @param template path below the module's {@code src/main/jte}, without its ending: {@code
     *     "question"}, {@code "inbox/list"}
     * @param title what the browser's title bar says, in the reader's language
     * @param model handed to the template as {@code view}
     */
    public static View of(String template, String title, Object model) {
        return new View(template, title, Objects.requireNonNull(model, "model"));
    }

    /** A view that takes {@code page} only. */
    public static View of(String template, String title) {
        return new View(template, title, null);
    }

    String template() {
        return template + ".jte";
    }

    String title() {
        return title;
    }

    Object model() {
        return model;
    }
}
