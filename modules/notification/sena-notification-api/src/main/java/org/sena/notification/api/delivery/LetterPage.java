package org.sena.notification.api.delivery;

import java.util.List;
import org.immutables.value.Value;

/** Some of the letters in one state. */
@Value.Immutable
public interface LetterPage {

    /** Letters on one page at most. */
    int SIZE = 25;

    /** The longest waiting first; those that ended, newest first. */
    List<Letter> letters();

    /** How many there are in that state in all; at least 0. */
    long total();
}
