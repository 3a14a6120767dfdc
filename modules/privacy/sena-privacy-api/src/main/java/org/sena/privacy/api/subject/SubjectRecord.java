package org.sena.privacy.api.subject;

import java.util.List;
import org.immutables.value.Value;

/** One record of a person, for example one consent. */
@Value.Immutable(builder = false)
public interface SubjectRecord {

    /** In the order in which they are read. */
    @Value.Parameter
    List<RecordLine> lines();

    static SubjectRecord of(List<RecordLine> lines) {
        return ImmutableSubjectRecord.of(lines);
    }
}
