package org.sena.directory.api.workflow;

import java.util.List;
import java.util.Optional;

/** What anybody tells us about the directory, signed in or not, and what becomes of it. */
public interface Contributions {

    /**
     * Keeps what somebody tells us and routes it to those who keep the record.
     *
     * @return with the reference and the code by which they can read the answer
     * @throws IllegalArgumentException when it is empty or longer than 4,000 characters
     */
    Contribution tell(NewContribution contribution);

    /** By reference and code, for who wrote it; empty when either is wrong. */
    Optional<Contribution> look(String reference, String code);

    /**
     * Open ones for the caller: assurers and editors, and a provider about its own; oldest first.
     */
    List<Contribution> open();

    /** One of them; empty when there is none or it isn't the caller's. */
    Optional<Contribution> contribution(String reference);

    /**
     * Answers and closes it.
     *
     * @throws IllegalArgumentException when the answer is empty or longer than 4,000 characters
     * @throws DraftConflictException when somebody has answered already
     * @throws org.sena.identity.api.NotAllowedException for who may not
     */
    void close(String reference, String answer);
}
