package org.sena.directory.web.service;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;
import org.sena.web.kit.Page;

/** The areas a service serves, as people say them. */
final class Areas {

    private static final int MOST_NAMED = 12;

    private Areas() {}

    static String text(Page page, Service service, Optional<Place> place) {
        Set<String> codes = service.serviceAreas();

        if (codes.isEmpty()) {
            return service.otherAreas().isEmpty()
                    ? page.text("area.everywhere")
                    : page.text(
                            "area.named",
                            service.otherAreas().stream()
                                    .map(ServiceArea::name)
                                    .collect(joining(", ")));
        }

        if (place.isPresent()
                && (codes.contains(place.get().outwardCode())
                        || codes.contains(place.get().districtCode()))) {
            return page.text("area.yours");
        }

        // Districts have codes only; their names come with the official lists.
        return codes.size() > MOST_NAMED
                        || codes.stream().anyMatch(area -> area.matches("[A-Z][0-9]{8}"))
                ? page.text("area.district")
                : page.text("area.postcodes", codes.stream().sorted().collect(joining(", ")));
    }
}
