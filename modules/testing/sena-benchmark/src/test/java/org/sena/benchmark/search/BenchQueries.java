package org.sena.benchmark.search;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.Term;

/**
 * What people and machines ask, mixed: words alone, words and a place, a kind of service near, who
 * for and what it costs, everything near, and a list by name.
 */
final class BenchQueries {

    /** What is asked in turn. */
    static final List<String> KINDS =
            List.of(
                    "two words",
                    "a common word",
                    "a word near",
                    "a type near",
                    "types near, for an age, free",
                    "everything near",
                    "a name near, at a venue",
                    "a type by name");

    /** Words that no other word begins with, alike stemmed by both sides. */
    private static final List<String> NAMES =
            List.of("alder", "aspen", "birch", "juniper", "laurel", "rowan", "sycamore", "willow");

    private static final List<String> SUBJECTS =
            List.of("bereavement", "dementia", "gambling", "optician", "pottery", "transport");

    private final BenchWorld world;
    private final Random random;

    private BenchQueries(BenchWorld world, long seed) {
        this.world = world;
        this.random = new Random(seed);
    }

    static List<ServiceSearch> of(BenchWorld world, long seed, int count) {
        BenchQueries queries = new BenchQueries(world, seed);

        return IntStream.range(0, count).mapToObj(i -> queries.next(i % KINDS.size())).toList();
    }

    private ServiceSearch next(int kind) {
        ImmutableServiceSearch.Builder search = ImmutableServiceSearch.builder();

        switch (kind) {
            case 0:
                return search.words(any(NAMES) + " " + any(SUBJECTS)).build();
            case 1:
                return search.words(any(SUBJECTS)).build();
            case 2:
                return near(search.words(any(SUBJECTS)), 16_000).build();
            case 3:
                return near(search.addServiceTypes(type()), 25_000).build();
            case 4:
                return near(search.addServiceTypes(type(), type(), type()), 40_000)
                        .minimumAge(30)
                        .maximumAge(30)
                        .freeOnly(true)
                        .build();
            case 5:
                return near(search, 8_000).build();
            case 6:
                return near(search.words(any(NAMES)), 25_000).addDeliveries(Delivery.VENUE).build();
            default:
                return search.addServiceTypes(type())
                        .sort(ServiceSearch.Sort.NAME)
                        .page(1 + random.nextInt(3))
                        .build();
        }
    }

    private ImmutableServiceSearch.Builder near(ImmutableServiceSearch.Builder search, int metres) {
        return search.place(world.places.get(random.nextInt(world.places.size()))).within(metres);
    }

    private String type() {
        List<Term> types = world.types;

        return types.get(random.nextInt(types.size())).code();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
