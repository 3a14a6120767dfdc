package org.sena.directory.exchange.file.read;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about a file, a row or a cell, by code. */
public final class Words {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(
                    "org.sena.directory.exchange.file.problems",
                    Locale.UK,
                    Words.class.getClassLoader());

    private Words() {}

    /** The sentence of the code with {@code {0}}, {@code {1}}… replaced. */
    public static String of(String code, Object... arguments) {
        return new MessageFormat(WORDS.getString(code).replace("'", "''"), Locale.UK)
                .format(arguments);
    }
}
