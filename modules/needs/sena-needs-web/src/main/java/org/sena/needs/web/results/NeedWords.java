package org.sena.needs.web.results;

import java.util.Locale;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.Contribution;

/**
 * What needs and reasons are called in the reader's language; in English while there is no current
 * translation.
 */
final class NeedWords {

    private final Questionnaire questionnaire;
    private final Taxonomies taxonomies;
    private final Locale locale;

    NeedWords(Questionnaire questionnaire, Taxonomies taxonomies, Locale locale) {
        this.questionnaire = questionnaire;
        this.taxonomies = taxonomies;
        this.locale = locale;
    }

    Said label(String need) {
        return said("needs/" + need, taxonomies.need(need).map(Need::label).orElse(need));
    }

    /** A sentence about the need; empty when there is none. */
    Said summary(String need) {
        return said(
                "needs/" + need + "/summary", taxonomies.need(need).map(Need::summary).orElse(""));
    }

    Said reason(Contribution contribution) {
        return said("reasons/" + contribution.rule(), contribution.reason());
    }

    private Said said(String path, String english) {
        return questionnaire
                .said(locale, path, english)
                .map(Said::of)
                .orElseGet(() -> Said.inEnglish(english));
    }
}
