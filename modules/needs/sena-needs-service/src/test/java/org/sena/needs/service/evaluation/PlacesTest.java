package org.sena.needs.service.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Reader;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;

class PlacesTest {

    private static final Place HUNTINGDON =
            ImmutablePlace.builder()
                    .postcode("PE29 3TN")
                    .outwardCode("PE29")
                    .coordinate(Coordinate.of(52.33, -0.18))
                    .districtCode("E07000011")
                    .build();

    @Test
    void a_postcode_is_where_the_directory_says() {
        Places places = new Places(new OneOrNone(Optional.of(HUNTINGDON)), Clock.systemUTC());

        assertEquals(Optional.of(HUNTINGDON), places.find("PE29 3TN"));
    }

    @Test
    void while_nobody_can_look_it_up_the_place_is_not_known() {
        Places places = new Places(new Away(), Clock.systemUTC());

        assertEquals(Optional.empty(), places.find("PE29 3TN"));
        assertEquals(Optional.empty(), places.find("PE29 3TN"));
    }

    private static class OneOrNone implements Postcodes {

        private final Optional<Place> place;

        private OneOrNone(Optional<Place> place) {
            this.place = place;
        }

        @Override
        public Optional<Place> find(String postcode) {
            return place;
        }

        @Override
        public int load(Reader csv) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            return place.isPresent() ? 1 : 0;
        }
    }

    private static final class Away extends OneOrNone {

        private Away() {
            super(Optional.empty());
        }

        @Override
        public Optional<Place> find(String postcode) {
            throw new IllegalStateException("The database does not answer");
        }
    }
}
