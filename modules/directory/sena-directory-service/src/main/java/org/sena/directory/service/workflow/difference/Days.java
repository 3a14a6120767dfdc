package org.sena.directory.service.workflow.difference;

import java.time.LocalDate;
import java.util.Optional;

/** Days of visibility in words. */
public final class Days {

    private Days() {}

    /** "Shown from 1 March 2026 until 2 May 2026"; "Shown always". */
    public static String shown(Optional<LocalDate> from, Optional<LocalDate> until) {
        return "Shown " + Times.period(from, until).orElse("always");
    }
}
