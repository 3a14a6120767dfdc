package org.sena.directory.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.privacy.api.DataItem;

/** Finds every mistake in what is about to be stored. */
final class ImportCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 75;
    private static final int OLDEST = 130;

    private final Set<String> types;
    private final Predicate<String> isOrganisation;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param types codes of the taxonomy's service types
     * @param isOrganisation tells whether an id is an organisation's, stored or about to be
     */
    ImportCheck(Set<String> types, Predicate<String> isOrganisation) {
        this.types = types;
        this.isOrganisation = isOrganisation;
    }

    /** Each begins with the kind and the id of what it is about. */
    List<String> problems(List<Organisation> organisations, List<Service> services) {
        Set<String> ids = new HashSet<>();

        for (Organisation organisation : organisations) {
            String place = "organisation " + organisation.id();

            checkId(place, organisation.id(), ids);
            checkName(place, organisation.name());
        }

        for (Service service : services) {
            checkService("service " + service.id(), service, ids);
        }

        return List.copyOf(problems);
    }

    private void checkService(String place, Service service, Set<String> ids) {
        checkId(place, service.id(), ids);
        checkName(place, service.name());

        if (!isOrganisation.test(service.organisation().id())) {
            problems.add(place + ": unknown organisation " + service.organisation().id());
        }

        if (service.serviceTypes().isEmpty()) {
            problems.add(place + ": needs at least one service type");
        }

        service.serviceTypes().stream()
                .filter(type -> !types.contains(type))
                .forEach(type -> problems.add(place + ": unknown service type " + type));
        service.neededItems().stream()
                .filter(item -> !isDataItem(item))
                .forEach(item -> problems.add(place + ": unknown data item " + item));
        checkAges(place, service);

        if (service.capacity().orElse(0) < 0) {
            problems.add(place + ": capacity is below 0");
        }

        service.locations().forEach(location -> checkLocation(place, location));
    }

    private void checkAges(String place, Service service) {
        OptionalInt youngest = service.minimumAge();
        OptionalInt oldest = service.maximumAge();

        if (isOutside(youngest) || isOutside(oldest)) {
            problems.add(place + ": ages are 0 to " + OLDEST);
        } else if (youngest.orElse(0) > oldest.orElse(OLDEST)) {
            problems.add(place + ": the youngest age is above the oldest");
        }
    }

    private void checkLocation(String place, Location location) {
        if (location.id().isEmpty() || location.id().length() > LONGEST_ID) {
            problems.add(place + ": a location needs an id of 1 to " + LONGEST_ID + " characters");
        }

        Optional<Coordinate> coordinate = location.coordinate();

        if (coordinate.filter(ImportCheck::isOffEarth).isPresent()) {
            problems.add(place + ": location " + location.id() + " has no such coordinate");
        }
    }

    private void checkId(String place, String id, Set<String> ids) {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            problems.add(place + ": an id has 1 to " + LONGEST_ID + " characters");
        } else if (!ids.add(place)) {
            problems.add(place + ": stands here twice");
        }
    }

    private void checkName(String place, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(place + ": a name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    private static boolean isOutside(OptionalInt age) {
        return age.isPresent() && (age.getAsInt() < 0 || age.getAsInt() > OLDEST);
    }

    private static boolean isOffEarth(Coordinate coordinate) {
        return !(Math.abs(coordinate.latitude()) <= 90 && Math.abs(coordinate.longitude()) <= 180);
    }

    private static boolean isDataItem(String code) {
        try {
            return code.equals(DataItem.of(code).code());
        } catch (IllegalArgumentException notAnItem) {
            return false;
        }
    }
}
