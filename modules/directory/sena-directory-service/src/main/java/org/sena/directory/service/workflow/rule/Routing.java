package org.sena.directory.service.workflow.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sena.directory.api.Location;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Assignment;

/** Which records an assurer vouches for. */
public final class Routing {

    private final Function<String, Optional<String>> broaderType;
    private final Function<String, Optional<String>> districtOf;

    /**
     * @param broaderType code of a service type to the code of its broader one
     * @param districtOf outward code to the code of its district
     */
    public Routing(
            Function<String, Optional<String>> broaderType,
            Function<String, Optional<String>> districtOf) {
        this.broaderType = broaderType;
        this.districtOf = districtOf;
    }

    /** With the districts that the postcodes know. */
    public static Function<String, Optional<String>> districts(Postcodes postcodes) {
        return code ->
                postcodes
                        .find(code)
                        .map(place -> place.districtCode())
                        .filter(district -> !district.isEmpty());
    }

    /**
     * True when the service has one of the types, or a narrower one, and serves one of the areas.
     */
    public boolean covers(Assignment assignment, Service service) {
        return hasType(assignment.serviceTypes(), service.serviceTypes())
                && hasArea(assignment.areas(), areas(service));
    }

    private boolean hasType(Set<String> assigned, Set<String> types) {
        return assigned.isEmpty()
                || types.stream().map(this::withBroader).anyMatch(all -> overlaps(all, assigned));
    }

    private Set<String> withBroader(String type) {
        Set<String> types = new HashSet<>();

        for (Optional<String> next = Optional.of(type);
                next.isPresent() && types.add(next.get()); ) {
            next = broaderType.apply(next.get());
        }

        return types;
    }

    /** A service without any area serves everywhere, and so each of the areas. */
    private boolean hasArea(Set<String> assigned, Set<String> served) {
        return assigned.isEmpty()
                || served.isEmpty()
                || assigned.stream()
                        .anyMatch(area -> served.stream().anyMatch(one -> same(area, one)));
    }

    private boolean same(String area, String other) {
        return area.equals(other)
                || districtOf.apply(area).filter(other::equals).isPresent()
                || districtOf.apply(other).filter(area::equals).isPresent();
    }

    /** The areas it names, else those around its locations. */
    private static Set<String> areas(Service service) {
        if (!service.serviceAreas().isEmpty()) {
            return service.serviceAreas();
        }

        Set<String> codes = new HashSet<>();

        for (Location location : service.locations()) {
            String postcode = location.postcode().strip();
            int blank = postcode.indexOf(' ');

            if (blank > 0) {
                codes.add(postcode.substring(0, blank));
            }
        }

        return codes;
    }

    private static boolean overlaps(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
