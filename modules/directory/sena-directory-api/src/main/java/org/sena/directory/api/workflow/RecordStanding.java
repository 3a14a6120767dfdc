package org.sena.directory.api.workflow;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Availability;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ServiceStatus;

/** How a record stands, for those who keep it. */
@Value.Immutable
public interface RecordStanding {

    String id();

    RecordKind kind();

    String name();

    String organisationId();

    String organisationName();

    /** True when everybody sees it today. */
    boolean shown();

    /** Why it isn't shown. */
    Optional<Hidden> hidden();

    ServiceStatus status();

    Availability availability();

    Optional<LocalDate> assuredOn();

    /** Empty for what was never published. */
    Optional<LocalDate> reviewDueOn();

    /** First day it is shown. */
    Optional<LocalDate> visibleFrom();

    /** Last day it is shown. */
    Optional<LocalDate> visibleUntil();

    /** State of the newest open draft. */
    Optional<DraftState> draft();

    /** 0 to 100; see {@link Quality#richness()}. */
    double richness();

    /** Why a record isn't shown. */
    enum Hidden {
        /** Nothing of it was published yet. */
        NEVER_PUBLISHED,
        /** Nobody vouched for it in time. */
        OVERDUE,
        /** Its first day is to come, or its last is over. */
        SCHEDULED,
        /** Somebody took it out of the directory. */
        WITHDRAWN,
        /** It was merged into another record. */
        REPLACED
    }
}
