package org.sena.directory.service.check;

import java.util.Optional;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.TermRef;

/** What a record may refer to. */
public interface Known {

    /** True for a term of a taxonomy that is in force. */
    boolean isTerm(TermRef ref);

    /** What a stored record with that id is; empty when there is none. */
    Optional<RecordKind> kind(String recordId);
}
