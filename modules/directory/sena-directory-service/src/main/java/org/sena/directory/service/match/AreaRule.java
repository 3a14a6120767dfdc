package org.sena.directory.service.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.search.Extents;

/**
 * Whether a service is for people who live in a place: by outward code, by district code, or by an
 * area that is drawn.
 */
public final class AreaRule {

    private static final Pattern DISTRICT_CODE = Pattern.compile("[A-Z][0-9]{8}");

    private AreaRule() {}

    public static Fit fit(Service service, Place place) {
        if (isEverywhere(service)) {
            return Fit.ANY;
        }

        List<Optional<Boolean>> drawn =
                service.otherAreas().stream()
                        .map(area -> Extents.contains(area, place.coordinate()))
                        .collect(Collectors.toList());

        if (service.serviceAreas().contains(place.outwardCode())
                || service.serviceAreas().contains(place.districtCode())
                || drawn.contains(Optional.of(true))) {
            return Fit.YES;
        }

        boolean unknownDistrict = place.districtCode().isEmpty() && namesADistrict(service);

        return unknownDistrict || drawn.contains(Optional.empty()) ? Fit.UNKNOWN : Fit.NO;
    }

    /** For somebody whose place is not known. */
    public static Fit fitUnknownPlace(Service service) {
        return isEverywhere(service) ? Fit.ANY : Fit.UNKNOWN;
    }

    private static boolean isEverywhere(Service service) {
        return service.serviceAreas().isEmpty() && service.otherAreas().isEmpty();
    }

    private static boolean namesADistrict(Service service) {
        return service.serviceAreas().stream()
                .anyMatch(area -> DISTRICT_CODE.matcher(area).matches());
    }
}
