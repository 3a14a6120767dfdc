package org.sena.directory.exchange.web.duplicates;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.api.exchange.DuplicateReason;
import org.sena.web.kit.Page;

/** Why two records look like one, in words. */
final class ReasonWords {

    private ReasonWords() {}

    static String score(Page page, Duplicate duplicate) {
        return duplicate.certain()
                ? page.text("score.certain")
                : page.text("score.likely", duplicate.score());
    }

    static List<String> of(Page page, List<DuplicateReason> reasons) {
        return reasons.stream()
                .map(reason -> page.text("reason." + reason.kind(), what(reason)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Postcodes and British numbers as people write them. */
    private static String what(DuplicateReason reason) {
        switch (reason.kind()) {
            case POSTCODE:
                return reason.what().replaceFirst("(\\S{2,4})(\\S{3})$", "$1 $2");
            case PHONE:
                return reason.what().replaceFirst("^\\+44(\\d{4})", "0$1 ");
            default:
                return reason.what();
        }
    }
}
