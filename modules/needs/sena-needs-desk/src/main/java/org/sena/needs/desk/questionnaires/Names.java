package org.sena.needs.desk.questionnaires;

import java.util.Locale;
import org.sena.web.kit.Page;

/** What languages are called. */
final class Names {

    private Names() {}

    /** In the reader's language: "Welsh". */
    static String language(String tag, Page page) {
        return Locale.forLanguageTag(tag).getDisplayName(page.locale());
    }
}
