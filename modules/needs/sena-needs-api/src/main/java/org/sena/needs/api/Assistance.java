package org.sena.needs.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.Channel;

/** That a worker answers for somebody else: who helps, whom, and by which channel. */
@Value.Immutable
public interface Assistance {

    /** The channels a worker can help by. */
    List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.IN_PERSON, Channel.VIDEO, Channel.OTHER);

    /** The user who helps. */
    String userId();

    /** The organisation that user works for; empty for the council's own staff. */
    Optional<String> organisationId();

    /** The person who is helped: somebody in the records, or a subject made for them. */
    String subjectId();

    /**
     * Who that is, in the worker's own words; at most 200 characters. Sealed where it is stored.
     */
    Optional<String> onBehalfOf();

    /** One of {@link #CHANNELS}. */
    Channel channel();

    /** The consent the worker attested before the first question. */
    String consentId();
}
