package org.sena.privacy.api.subject;

import java.util.List;
import org.immutables.value.Value;

/** The records of one kind that a context keeps about a person. */
@Value.Immutable(builder = false)
public interface RecordSection {

    /** For machines: context, dot, kind: {@code privacy.consents}. */
    @Value.Parameter
    String name();

    /** For people: "What you agreed to". */
    @Value.Parameter
    String title();

    /** Newest first. */
    @Value.Parameter
    List<SubjectRecord> records();

    static RecordSection of(String name, String title, List<SubjectRecord> records) {
        return ImmutableRecordSection.of(name, title, records);
    }
}
