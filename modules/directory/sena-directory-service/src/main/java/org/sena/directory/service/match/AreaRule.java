package org.sena.directory.service.match;

import java.util.regex.Pattern;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;

/** Whether a service is for people who live in a place: by outward code or by district code. */
public final class AreaRule {

    private static final Pattern DISTRICT_CODE = Pattern.compile("[A-Z][0-9]{8}");

    private AreaRule() {}

    public static Fit fit(Service service, Place place) {
        if (service.serviceAreas().isEmpty()) {
            return Fit.ANY;
        }

        if (service.serviceAreas().contains(place.outwardCode())
                || service.serviceAreas().contains(place.districtCode())) {
            return Fit.YES;
        }

        return place.districtCode().isEmpty() && namesADistrict(service) ? Fit.UNKNOWN : Fit.NO;
    }

    /** For somebody whose place is not known. */
    public static Fit fitUnknownPlace(Service service) {
        return service.serviceAreas().isEmpty() ? Fit.ANY : Fit.UNKNOWN;
    }

    private static boolean namesADistrict(Service service) {
        return service.serviceAreas().stream()
                .anyMatch(area -> DISTRICT_CODE.matcher(area).matches());
    }
}
