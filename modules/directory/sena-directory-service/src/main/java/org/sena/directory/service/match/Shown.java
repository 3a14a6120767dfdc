package org.sena.directory.service.match;

import java.time.LocalDate;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;

/** Which services people see. */
public final class Shown {

    private Shown() {}

    /** True when it runs and somebody vouched for its record. */
    public static boolean inSearch(Service service, LocalDate today) {
        return service.status() == ServiceStatus.ACTIVE
                && service.assuredOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** True when it may be suggested as well: it takes new people, as far as is known. */
    public static boolean inMatches(Service service, LocalDate today) {
        return inSearch(service, today) && service.availability() != Availability.FULL;
    }
}
