package org.sena.needs.api.replay;

import org.immutables.value.Value;

/** A need of one assessment whose level would change. */
@Value.Immutable
public interface ChangedCase {

    /** The reference that was given, such as {@code SENA-7K3M-Q2XD}, else the assessment's id. */
    String reference();

    /** Code of the need. */
    String need();

    Standing from();

    Standing to();

    Cause cause();
}
