package org.sena.referral.web.ask;

import java.util.List;
import java.util.Optional;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Giver;
import org.sena.referral.api.ImmutableOnBehalf;
import org.sena.referral.api.OnBehalf;

/** What a draft says of who refers whom: fields of a draft that somebody fills in for a person. */
final class Behalf {

    static final String CHANNEL = "behalf-channel";
    static final String GIVER = "behalf-giver";
    static final String RELATIONSHIP = "behalf-relationship";
    static final String EVIDENCE = "behalf-evidence";
    static final String ATTESTED = "behalf-attested";

    /** How a person can have told somebody; on the web they do it themselves. */
    static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.IN_PERSON, Channel.VIDEO, Channel.PAPER);

    static final List<Giver> GIVERS = List.of(Giver.ATTESTED, Giver.REPRESENTATIVE);

    private Behalf() {}

    /** True when the draft is filled in for somebody else and says how they told it. */
    static boolean isSaid(Draft draft) {
        return draft.optional(CHANNEL).isPresent();
    }

    /** True when the actor said that it was read out and agreed. */
    static boolean isAttested(Draft draft) {
        return draft.optional(ATTESTED).isPresent();
    }

    /** Empty for who asks for themselves. */
    static Optional<OnBehalf> of(Draft draft) {
        return draft.optional(CHANNEL)
                .map(
                        channel ->
                                ImmutableOnBehalf.builder()
                                        .channel(Channel.valueOf(channel))
                                        .giver(Giver.valueOf(draft.first(GIVER)))
                                        .relationship(draft.optional(RELATIONSHIP))
                                        .evidence(draft.optional(EVIDENCE))
                                        .build());
    }
}
