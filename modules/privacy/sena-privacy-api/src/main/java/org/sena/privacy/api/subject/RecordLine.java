package org.sena.privacy.api.subject;

import org.immutables.value.Value;

/** One thing that a record says, for people and for machines. */
@Value.Immutable(builder = false)
public interface RecordLine {

    /** For machines: lower case, no blanks, for example {@code givenAt}. */
    @Value.Parameter
    String name();

    /** For people: "Given on". */
    @Value.Parameter
    String label();

    /** In clear. Dates as ISO 8601. Never written to a log. */
    @Value.Parameter
    @Value.Redacted
    String value();

    static RecordLine of(String name, String label, String value) {
        return ImmutableRecordLine.of(name, label, value);
    }
}
