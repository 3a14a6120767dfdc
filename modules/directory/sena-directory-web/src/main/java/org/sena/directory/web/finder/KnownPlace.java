package org.sena.directory.web.finder;

import java.util.Optional;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.Place;

/** A place as text, so that a visitor's next search needs no look-up of their postcode. */
public final class KnownPlace {

    private static final String BETWEEN = "|";

    private KnownPlace() {}

    /** The place of the search; empty when none was given. */
    public static Optional<Place> of(Search search) {
        return Optional.of(search.value(Search.Field.PLACE))
                .filter(text -> !text.isEmpty())
                .map(KnownPlace::read);
    }

    static String write(Place place) {
        return String.join(
                BETWEEN,
                place.postcode(),
                place.outwardCode(),
                String.valueOf(place.coordinate().latitude()),
                String.valueOf(place.coordinate().longitude()),
                place.districtCode());
    }

    private static Place read(String text) {
        String[] parts = text.split("\\|", -1);

        return ImmutablePlace.builder()
                .postcode(parts[0])
                .outwardCode(parts[1])
                .coordinate(
                        Coordinate.of(Double.parseDouble(parts[2]), Double.parseDouble(parts[3])))
                .districtCode(parts[4])
                .build();
    }
}
