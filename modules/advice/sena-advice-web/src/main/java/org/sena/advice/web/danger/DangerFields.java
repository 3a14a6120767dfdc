package org.sena.advice.web.danger;

import java.util.List;
import java.util.Optional;
import org.sena.advice.api.Danger;
import org.sena.advice.api.ImmutableDanger;
import org.sena.advice.web.Words;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.web.kit.form.Form;

/** What an adviser says before they look at somebody without their consent. */
final class DangerFields {

    /** Shortest description in characters: a word is none. */
    static final int SHORTEST = 10;

    static final int LONGEST = 2000;

    static final String TOLD = "TOLD";

    static final String LATER = "LATER";

    static final String NEVER = "NEVER";

    private static final int LONGEST_REASON = 500;

    private DangerFields() {}

    /** Empty, with the errors in the form, when it does not do. */
    static Optional<Danger> read(Form form) {
        Optional<String> basis =
                form.choice("danger-basis", Words.names(OverrideBasis.values()))
                        .required()
                        .optional();
        String described =
                form.text("danger-what").required("danger.what.required").max(LONGEST).value();
        String told = form.choice("danger-told", List.of(TOLD, LATER, NEVER)).required().value();
        Optional<String> reason = form.text("danger-untold").max(LONGEST_REASON).optional();

        if (!described.isEmpty() && described.length() < SHORTEST) {
            form.reject("danger-what", "danger.what.required");
        }
        if (told.equals(NEVER) && reason.isEmpty()) {
            form.reject("danger-untold", "danger.untold.required");
        }
        if (!form.isValid()) {
            return Optional.empty();
        }

        return Optional.of(
                ImmutableDanger.builder()
                        .basis(OverrideBasis.valueOf(basis.orElseThrow()))
                        .described(described)
                        .told(told.equals(TOLD))
                        .notToldReason(reason.filter(text -> told.equals(NEVER)))
                        .build());
    }
}
