package org.sena.background;

import java.io.IOException;
import java.util.Optional;

/** Pieces of work that somebody asked for and one worker at a time does. */
public interface ClaimedWork {

    /**
     * Takes a piece that nobody works on.
     *
     * @return its id; empty when there is nothing to do
     */
    Optional<String> claim(String worker);

    /**
     * Does the piece, from where it was left.
     *
     * @return why it can't be done, in words for people; empty when it is done or somebody else's
     * @throws IOException when it was disturbed and may be tried again, as after any
     *     RuntimeException
     */
    Optional<String> goOn(String id, String worker) throws IOException;

    /**
     * Ends the piece undone.
     *
     * @param why in words for people; "" when it was disturbed too often
     */
    void fail(String id, String worker, String why);
}
