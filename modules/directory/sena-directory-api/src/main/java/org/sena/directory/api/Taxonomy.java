package org.sena.directory.api;

import java.util.Optional;
import org.immutables.value.Value;

/** A list of terms by which records are classified. */
@Value.Immutable
public interface Taxonomy {

    /** Kinds of service; what every service is tagged with. */
    String SERVICE_TYPES = "service-types";

    /** What people need; answered by service types, never tagged to services. */
    String NEEDS = "needs";

    /** What is so in a person's life; answered by service types as needs are. */
    String CIRCUMSTANCES = "circumstances";

    /** Whom a service is for, beyond age and area. */
    String ELIGIBILITY = "eligibility";

    /** What makes a place possible or easier to use. */
    String ACCESSIBILITY = "accessibility";

    /** Short, lower case, with hyphens; also its place in addresses. */
    String key();

    /** UUID under which it is published. */
    String id();

    String name();

    String description();

    /** Where the list is defined. */
    Optional<String> uri();

    Optional<String> version();
}
