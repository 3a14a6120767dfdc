package org.sena.directory.api.exchange;

import org.immutables.value.Value;

/** Something that two records have in common. */
@Value.Immutable(builder = false)
public interface DuplicateReason {

    @Value.Parameter
    Kind kind();

    /** What they share, to show to an editor: a postcode, a number, a name. */
    @Value.Parameter
    String what();

    static DuplicateReason of(Kind kind, String what) {
        return ImmutableDuplicateReason.of(kind, what);
    }

    /** What can be shared. */
    enum Kind {
        /** The same number in the same register: company, charity, Ofsted, CQC. */
        IDENTIFIER,
        /** The same id where both come from. */
        SOURCE_ID,
        SAME_NAME,
        SIMILAR_NAME,
        /** The names sound alike, or hold the same words in another order. */
        ALIKE_NAME,
        SAME_ORGANISATION,
        UPRN,
        POSTCODE,
        /** Not further than 100 metres. */
        NEAR,
        PHONE,
        WEB_DOMAIN,
        EMAIL_DOMAIN,
        EMAIL,
        SIMILAR_TEXT
    }
}
