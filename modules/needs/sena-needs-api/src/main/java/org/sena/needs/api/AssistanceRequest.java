package org.sena.needs.api;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.Channel;

/** What a worker says before the first question is read out. */
@Value.Immutable
public interface AssistanceRequest {

    /** Longest {@link #onBehalfOf()} in characters. */
    int LONGEST_WORDS = 200;

    /** Key of the questionnaire. */
    String questionnaire();

    /** One of {@link Assistance#CHANNELS}. */
    Channel channel();

    /**
     * The reference of an assessment that was kept for the person before, as typed; empty for
     * somebody new.
     */
    Optional<String> reference();

    /** Only as much as the worker needs to know whom they help. */
    Optional<String> onBehalfOf();

    /** BCP 47 language tag in which the wording was read out. */
    String language();

    /** The worker read the wording out and the person said yes. */
    boolean attested();
}
