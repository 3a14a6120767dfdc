package org.sena.directory.api.workflow;

import org.immutables.value.Value;

/** Something that must be put right before a record may be published. */
@Value.Immutable(builder = false)
public interface RecordProblem {

    /** What is wrong. */
    enum Kind {
        /** The policy wants it. */
        MISSING,
        /** It can't be read as what it should be. */
        INVALID,
        /** It looks like a person's own e-mail address or mobile number: confirm or replace it. */
        PERSONAL
    }

    /**
     * Property of the record, as in Open Referral UK: {@code description}, {@code
     * contacts[0].email}.
     */
    @Value.Parameter
    String part();

    @Value.Parameter
    Kind kind();

    /** In plain words, what to do; for {@link Kind#PERSONAL} the value itself. */
    @Value.Parameter
    String detail();

    static RecordProblem of(String part, Kind kind, String detail) {
        return ImmutableRecordProblem.of(part, kind, detail);
    }
}
