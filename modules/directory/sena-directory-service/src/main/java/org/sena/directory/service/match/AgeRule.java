package org.sena.directory.service.match;

import java.util.OptionalInt;
import org.sena.directory.api.Service;

/** Whether a service is for somebody of an age. Both ends count in; an open end has no limit. */
public final class AgeRule {

    private AgeRule() {}

    /**
     * @param age whole years
     */
    public static Fit fit(Service service, int age) {
        if (hasNoLimits(service)) {
            return Fit.ANY;
        }

        boolean fits =
                age >= service.minimumAge().orElse(Integer.MIN_VALUE)
                        && age <= service.maximumAge().orElse(Integer.MAX_VALUE);

        return fits ? Fit.YES : Fit.NO;
    }

    /** For somebody whose age is not known. */
    public static Fit fitUnknownAge(Service service) {
        return hasNoLimits(service) ? Fit.ANY : Fit.UNKNOWN;
    }

    private static boolean hasNoLimits(Service service) {
        OptionalInt minimum = service.minimumAge();

        return (minimum.isEmpty() || minimum.getAsInt() == 0) && service.maximumAge().isEmpty();
    }
}
