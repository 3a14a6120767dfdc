package org.sena.notification.api;

/** Looks at a field of a notice before anything is kept. */
final class Shape {

    private Shape() {}

    /** Says which field is wrong, not what it holds. */
    static void check(String field, String value, int longest, String pattern) {
        if (value.isEmpty() || value.length() > longest || !value.matches(pattern)) {
            throw new IllegalArgumentException("A notice's " + field + " has another shape");
        }
    }
}
