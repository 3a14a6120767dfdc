package org.sena.needs.service.saved;

import java.time.Instant;
import java.util.Optional;
import org.sena.needs.api.SavedInterview;

/**
 * The rows under codes, each change a transaction of its own. Keys are made before, so that no
 * connection waits for them.
 */
public interface CodedInterviews {

    /** In place of what is there. */
    void put(CodeKeys keys, SavedInterview interview, Instant until);

    /** What is there and has not expired. */
    Optional<SavedInterview> find(CodeKeys keys, Instant now);

    /** Nothing happens when nothing is there. */
    void remove(CodeKeys keys);

    /** How many of at most that many were deleted. */
    int removeExpired(Instant now, int most);
}
