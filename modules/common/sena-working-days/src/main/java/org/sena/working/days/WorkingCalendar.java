package org.sena.working.days;

/**
 * The working days as they are known now: everything that promises somebody an answer within so
 * many working days asks it each time, and never keeps what it got.
 */
public interface WorkingCalendar {

    /** Follows what an administrator brings in, on every node within a minute. */
    WorkingDays workingDays();
}
