package org.sena.web.kit.form;

/**
 * One field of a sent form.
 *
 * @param <F> the kind of field, so that checks can be chained
 */
abstract class Field<F extends Field<F>> {

    private final Form form;
    private final String name;
    private String label;

    Field(Form form, String name, String defaultLabelKey) {
        this.form = form;
        this.name = name;
        label = form.words(defaultLabelKey);
    }

    /**
     * What messages call the field, in running text: "your name". "Your answer" by default.
     *
     * @param words a text key, or the words themselves
     */
    public F called(String words) {
        label = form.words(words);

        return self();
    }

    /** Says what is wrong unless something already is. */
    public F reject(String messageKey, Object... arguments) {
        form.reject(name, messageKey, arguments);

        return self();
    }

    abstract F self();

    final Form form() {
        return form;
    }

    final String name() {
        return name;
    }

    final String label() {
        return label;
    }

    final boolean isRejected() {
        return form.isRejected(name);
    }

    final void rejectAs(String kind, Object... arguments) {
        form.rejectAs(kind, name, arguments);
    }
}
