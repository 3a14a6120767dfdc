package org.sena.needs.api;

import java.time.Instant;
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
}
