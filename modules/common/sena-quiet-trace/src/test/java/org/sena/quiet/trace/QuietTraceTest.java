package org.sena.quiet.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuietTraceTest {

    private static final String TYPED = "For input string: PE29 3TN";

    private final RuntimeException thrown =
            new IllegalArgumentException(TYPED, new OwnException("referral R-1 is closed"));

    @Test
    void nobody_elses_words_are_kept_but_classes_places_and_our_own_are() {
        String trace = QuietTrace.of(thrown);

        assertFalse(trace.contains("PE29"), trace);
        assertTrue(
                trace.startsWith("\njava.lang.IllegalArgumentException\n    at org.sena."), trace);
        assertTrue(trace.contains("caused by " + OwnException.class.getName()), trace);
        assertTrue(trace.contains("OwnException: referral R-1 is closed"), trace);
    }

    @Test
    void a_chain_that_bites_its_tail_ends() {
        IllegalStateException first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));

        assertEquals(1, QuietTrace.of(first).split("caused by ").length - 1);
    }

    @Test
    void in_short_it_is_the_class_and_our_first_place() {
        String line = QuietTrace.shortOf(thrown);

        assertTrue(
                line.startsWith("java.lang.IllegalArgumentException at org.sena.quiet.trace."),
                line);
        assertFalse(line.contains("PE29"), line);
        assertFalse(line.contains("\n"), line);
    }

    private static final class OwnException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OwnException(String message) {
            super(message);
        }
    }
}
