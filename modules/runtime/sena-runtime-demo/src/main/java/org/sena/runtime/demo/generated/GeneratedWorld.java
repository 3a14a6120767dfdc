package org.sena.runtime.demo.generated;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.sena.directory.api.Place;
import org.sena.directory.api.Term;

/** What the synthetic directory is made from. The same world makes the same directory. */
@Value.Immutable
public interface GeneratedWorld {

    /** Where things may be, whole postcodes; at least one. */
    List<Place> places();

    /** Kinds of service that may occur; at least one. */
    List<Term> serviceTypes();

    /** Whom services may be for; may be empty. */
    List<Term> eligibility();

    /** What may make places easier to use; may be empty. */
    List<Term> accessibility();

    /** From which assured dates count back. */
    LocalDate today();
}
