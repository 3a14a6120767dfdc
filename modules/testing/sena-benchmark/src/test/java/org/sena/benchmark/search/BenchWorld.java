package org.sena.benchmark.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Place;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.runtime.demo.generated.GeneratedDirectory;
import org.sena.runtime.demo.generated.GeneratedWorld;
import org.sena.runtime.demo.generated.ImmutableGeneratedWorld;

/** Where the synthetic services of the benchmark are, and of which kinds they are. */
final class BenchWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final int TOWNS = 300;
    private static final int POSTCODES = 40;
    private static final List<String> SUBJECTS =
            List.of(
                    "Bereavement",
                    "Boxing",
                    "Carpentry",
                    "Childminding",
                    "Cooking",
                    "Cycling",
                    "Dementia",
                    "Dentist",
                    "Furniture",
                    "Gambling",
                    "Hearing",
                    "Knitting",
                    "Legal",
                    "Mediation",
                    "Nursery",
                    "Optician",
                    "Pottery",
                    "Swimming",
                    "Transport",
                    "Tutoring");
    private static final List<String> KINDS =
            List.of("advice", "befriending", "coaching", "counselling", "grants", "therapy");

    final List<Term> types = types();
    final List<Place> places = places();

    GeneratedDirectory directory() {
        GeneratedWorld world =
                ImmutableGeneratedWorld.builder()
                        .places(places)
                        .serviceTypes(types)
                        .eligibility(terms(Taxonomy.ELIGIBILITY, "carers", "parents", "veterans"))
                        .accessibility(terms(Taxonomy.ACCESSIBILITY, "ramp", "lift", "toilet"))
                        .today(TODAY)
                        .build();

        return new GeneratedDirectory(world);
    }

    private static List<Term> types() {
        List<Term> types = new ArrayList<>();

        for (String subject : SUBJECTS) {
            for (String kind : KINDS) {
                types.add(
                        term(
                                Taxonomy.SERVICE_TYPES,
                                (subject + "-" + kind).toLowerCase(),
                                subject + " " + kind));
            }
        }

        return types;
    }

    private static List<Term> terms(String taxonomy, String... codes) {
        return List.of(codes).stream().map(code -> term(taxonomy, code, code)).toList();
    }

    private static Term term(String taxonomy, String code, String label) {
        return ImmutableTerm.builder().taxonomy(taxonomy).code(code).label(label).build();
    }

    /** Towns all over England, each with postcodes within a few kilometres. */
    private static List<Place> places() {
        Random random = new Random(7);
        List<Place> places = new ArrayList<>();

        for (int town = 0; town < TOWNS; town++) {
            double latitude = 50.8 + random.nextDouble() * 4;
            double longitude = -3 + random.nextDouble() * 4;

            for (int i = 0; i < POSTCODES; i++) {
                String outward = "ZZ" + town;

                places.add(
                        ImmutablePlace.builder()
                                .postcode(outward + " " + i / 10 + "ZZ")
                                .outwardCode(outward)
                                .districtCode(String.format("E%08d", town))
                                .coordinate(
                                        Coordinate.of(
                                                latitude + random.nextGaussian() * 0.03,
                                                longitude + random.nextGaussian() * 0.04))
                                .build());
            }
        }

        return places;
    }
}
