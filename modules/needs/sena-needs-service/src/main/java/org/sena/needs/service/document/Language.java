package org.sena.needs.service.document;

import java.util.regex.Pattern;

/** What a language tag looks like here: BCP 47, the language in lower case. */
final class Language {

    static final String HOW = "write a language tag, for example en or cy";

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private Language() {}

    static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }
}
