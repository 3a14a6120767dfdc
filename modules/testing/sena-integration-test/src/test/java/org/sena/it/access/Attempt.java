package org.sena.it.access;

import java.util.concurrent.Callable;

/**
 * Something that is about to be tried.
 *
 * @param deed says how much was allowed, or throws
 * @param standing how the object stands, which nobody changes who is denied
 */
record Attempt(Callable<String> deed, Callable<?> standing) {

    static final String ALLOWED = "allowed";
    static final String OUTLINE = "outline";
    static final String WITHHELD = "withheld";

    /** Allowed when it throws nothing. */
    static Attempt to(Callable<?> deed) {
        return seeing(
                () -> {
                    deed.call();
                    return ALLOWED;
                });
    }

    /** The deed itself finds out how much was allowed. */
    static Attempt seeing(Callable<String> deed) {
        return new Attempt(deed, () -> "no object");
    }

    Attempt on(Callable<?> object) {
        return new Attempt(deed, object);
    }
}
