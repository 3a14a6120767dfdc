package org.sena.referral.api;

import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Giver;

/**
 * That somebody refers a person who agreed to it: a worker of an organisation their client, or an
 * adviser of the council a resident. The organisation they work for becomes the sender and sees
 * where the referral stands, never what it holds.
 */
@Value.Immutable
public interface OnBehalf {

    /** How the person told them. */
    Channel channel();

    /**
     * Who agreed: {@link Giver#ATTESTED} when the person did and the actor attests it, {@link
     * Giver#REPRESENTATIVE} when somebody entitled to act for the person did.
     */
    Giver giver();

    /** What the representative is to the person; present exactly for a representative. */
    Optional<String> relationship();

    /**
     * Where the evidence is kept, for example the number of a signed form; at most 200 characters
     * and nothing personal in it.
     */
    Optional<String> evidence();

    /**
     * The person, where they are in the records already and the actor has to do with them: they
     * went through the questions with the actor's organisation, agreed to be contacted by the
     * council, or the actor passes on a referral of theirs. Empty for somebody new.
     */
    Optional<String> subjectId();
}
