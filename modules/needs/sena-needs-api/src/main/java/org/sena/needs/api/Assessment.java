package org.sena.needs.api;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What is kept of a person's answers, once they asked us to. Frozen with what it was scored by. */
@Value.Immutable
public interface Assessment {

    String id();

    String subjectId();

    String questionnaire();

    int questionnaireVersion();

    Answers answers();

    org.sena.scoring.api.ScoreSheet scores();

    org.sena.scoring.api.Level level();

    Instant assessedAt();

    /** What to quote to find it again, for example {@code SENA-7K3M-Q2XD}. */
    Optional<String> reference();

    /** Who answered for the person; empty when they did so themselves. */
    Optional<Assistance> assistance();
}
