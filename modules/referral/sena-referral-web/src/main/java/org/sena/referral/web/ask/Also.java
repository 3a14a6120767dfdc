package org.sena.referral.web.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.Purpose;

/**
 * What a person may agree to besides, each by itself; refusing changes nothing about the help. That
 * another organisation joins the conversation is asked when somebody wants to let it in.
 */
final class Also {

    /** In the order of the page. */
    static final List<Purpose> PURPOSES = List.of(Purpose.OUTCOME_RETURN, Purpose.FEEDBACK);

    private Also() {}

    /** The name of the box to tick. */
    static String field(Purpose purpose) {
        return "also-" + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<Purpose> agreed(Draft draft) {
        return PURPOSES.stream()
                .filter(purpose -> draft.optional(field(purpose)).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
