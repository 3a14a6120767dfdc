package org.sena.advice.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ContactDetails;
import org.sena.scoring.api.Band;

/** A person an adviser puts into the queue, for example after a phone call. */
@Value.Immutable
public interface ManualEntry {

    /** How they came to the team. */
    Channel channel();

    /**
     * A reference they quoted, as typed: then they are that person, and join the item they have.
     */
    Optional<String> reference();

    ContactDetails contact();

    /** What they told, in their own words; at most 1,000 characters. */
    String told();

    /** Codes of needs. */
    List<String> needs();

    Set<Topic> topics();

    /** BCP 47 tag of the language they want to speak. */
    String language();

    /** How soon somebody must act. */
    Band urgency();

    /** The adviser read the wording out and the person said yes. */
    boolean agreed();

    /** Needed exactly when the person was not asked or did not agree. */
    Optional<BasisRecord> basis();

    /** Of the page, so that a form sent twice makes one entry. */
    String token();
}
