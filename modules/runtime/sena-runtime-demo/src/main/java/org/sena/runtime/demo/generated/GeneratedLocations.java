package org.sena.runtime.demo.generated;

import java.util.List;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.Location;
import org.sena.directory.api.Place;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;

/** Makes the locations of the synthetic directory. */
final class GeneratedLocations {

    /** Half a kilometre or so. */
    private static final double REACH = 0.005;

    /** No authority has property numbers that begin so. */
    private static final String NO_AUTHORITY = "99";

    private final List<Term> accessibility;

    GeneratedLocations(List<Term> accessibility) {
        this.accessibility = accessibility;
    }

    Location location(int service, int number, Place place, Chance chance) {
        String name =
                String.join(
                        " ",
                        chance.one(Phrases.TREES),
                        chance.one(Phrases.WATERS),
                        chance.one(Phrases.BUILDINGS));
        ImmutableLocation.Builder location =
                ImmutableLocation.builder()
                        .id(
                                TermIds.of(
                                        GeneratedDirectory.ORIGIN,
                                        "location",
                                        String.valueOf(service),
                                        String.valueOf(number)))
                        .name(name)
                        .addAddresses(
                                ImmutableAddress.builder()
                                        .street(street(name, chance))
                                        .city("Synthetic town")
                                        .county("Synthetic county")
                                        .postcode(place.postcode())
                                        .build())
                        .coordinate(
                                Coordinate.of(
                                        place.coordinate().latitude() + chance.around(REACH),
                                        place.coordinate().longitude() + chance.around(REACH)))
                        .uprn(NO_AUTHORITY + String.format("%09d%d", service, number));

        chance.some(chance.below(4), accessibility)
                .forEach(
                        term ->
                                location.addAccessibility(
                                        ImmutableAccessibility.builder()
                                                .description(term.label())
                                                .code(term.code())
                                                .build()));

        return location.build();
    }

    private static String street(String name, Chance chance) {
        return name
                + ", "
                + (1 + chance.below(180))
                + " "
                + chance.one(Phrases.WATERS)
                + " "
                + chance.one(Phrases.STREETS);
    }
}
