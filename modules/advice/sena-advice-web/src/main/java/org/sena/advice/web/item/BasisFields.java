package org.sena.advice.web.item;

import java.util.List;
import java.util.Optional;
import org.sena.advice.api.BasisRecord;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.ImmutableBasisRecord;
import org.sena.advice.web.Words;
import org.sena.web.kit.Page;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** On what the team relies when it enters somebody who did not agree, and why. */
public final class BasisFields {

    /** Shortest reason in characters: a word is none. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 500;

    private static final ContactBasis[] BASES = {
        ContactBasis.VITAL_INTERESTS, ContactBasis.PUBLIC_TASK, ContactBasis.LEGAL_OBLIGATION
    };

    private BasisFields() {}

    /** What was chosen; empty when the form has mistakes. */
    public static Optional<BasisRecord> reason(Form form) {
        Optional<String> basis = form.choice("basis", Words.names(BASES)).required().optional();
        String note = form.text("basis-note").required("basis.note.required").max(LONGEST).value();

        if (!note.isEmpty() && note.length() < SHORTEST) {
            form.reject("basis-note", "basis.note.required");
        }

        return form.isValid()
                ? Optional.of(
                        ImmutableBasisRecord.builder()
                                .basis(ContactBasis.valueOf(basis.orElseThrow()))
                                .note(note)
                                .build())
                : Optional.empty();
    }

    public static List<Option> options(Page page) {
        return Words.options(page, "basis.", BASES);
    }
}
