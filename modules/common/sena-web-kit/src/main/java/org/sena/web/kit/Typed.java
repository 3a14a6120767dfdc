package org.sena.web.kit;

/** Text from outside, made fit to be kept. */
final class Typed {

    private static final char REPLACEMENT = '\uFFFD';

    private Typed() {}

    /**
     * The text without what no keyboard writes and no database keeps: NUL and halves of characters
     * become U+FFFD, the sign for what can't be shown.
     *
     * @param text may be null, which is empty
     */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (isUnfit(text, i)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isUnfit(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0;
    }
}
