package org.sena.benchmark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.benchmark.Figures;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.search.IndexPorts;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.search.Vocabulary;
import org.sena.runtime.demo.generated.GeneratedDirectory;

/**
 * Asks the directory's index and PostgreSQL the same thousand things at three sizes, one after the
 * other in one process, checks that both find as many, and prints what each costs. Both give the
 * services of the page ready to show.
 */
public final class SearchRatio {

    private static final int QUERIES = Integer.getInteger("sena.search.queries", 1_000);
    private static final int WARMING = QUERIES / 5;
    private static final int[] SIZES = {2_000, 20_000, 200_000};

    private SearchRatio() {}

    /**
     * @param arguments sizes to measure at; by default 2,000, 20,000 and 200,000 services
     */
    public static void main(String[] arguments) throws Exception {
        int[] sizes =
                arguments.length == 0
                        ? SIZES
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        List<Double> costs = new ArrayList<>();

        for (int size : sizes) {
            costs.add(measure(size));
        }

        int last = sizes.length - 1;

        if (last > 0) {
            Figures.print(
                    "directory search: cost grows with the %.2fth power of the size"
                            + " (0.5 is the square root)",
                    Math.log(costs.get(last) / costs.get(0))
                            / Math.log((double) sizes[last] / sizes[0]));
        }
    }

    private static double measure(int size) throws Exception {
        BenchWorld world = new BenchWorld();
        GeneratedDirectory directory = world.directory();
        Path folder = Files.createTempDirectory("sena-search");
        long begin = System.nanoTime();

        try (ServiceIndex index = new ServiceIndex(folder, new Ports(world));
                PostgresSearch postgres = postgres(index, directory, world, size, begin, folder)) {
            List<ServiceSearch> warming = BenchQueries.of(world, 1, WARMING);
            List<ServiceSearch> queries = BenchQueries.of(world, 2, QUERIES);

            time(warming, search -> index.search(search).total());
            time(warming, search -> postgres.search(search).total());

            Timing ours = time(queries, search -> index.search(search).total());
            Timing theirs = time(queries, search -> postgres.search(search).total());

            check(queries, ours, theirs);
            Figures.print(
                    "directory search, %,d services: index %.2f ms, PostgreSQL %.2f ms a query"
                            + " (p95 %.2f and %.2f), %.1f x as fast; same totals",
                    size,
                    ours.mean(),
                    theirs.mean(),
                    ours.percentile(95),
                    theirs.percentile(95),
                    theirs.mean() / ours.mean());
            printKinds(ours, theirs);

            return ours.mean();
        } finally {
            delete(folder);
        }
    }

    private static PostgresSearch postgres(
            ServiceIndex index,
            GeneratedDirectory directory,
            BenchWorld world,
            int size,
            long begin,
            Path folder)
            throws IOException, SQLException {
        index.rebuild(
                reader -> directory.services(size).forEach(s -> reader.accept(IndexRecord.of(s))),
                1,
                Clock.systemUTC().instant());

        long built = System.nanoTime();
        PostgresSearch postgres = new PostgresSearch(directory.services(size), world);

        Figures.print(
                "directory search, %,d services: index built in %.1f s, %.0f MB;"
                        + " PostgreSQL loaded in %.1f s, %.0f MB",
                size,
                (built - begin) / 1e9,
                bytes(folder) / 1e6,
                (System.nanoTime() - built) / 1e9,
                postgres.bytes() / 1e6);

        return postgres;
    }

    private static Timing time(List<ServiceSearch> queries, Question question) throws Exception {
        Timing timing = new Timing(queries.size());

        for (int i = 0; i < queries.size(); i++) {
            long begin = System.nanoTime();
            long total = question.total(queries.get(i));

            timing.set(i, System.nanoTime() - begin, total);
        }

        return timing;
    }

    private static void check(List<ServiceSearch> queries, Timing ours, Timing theirs) {
        for (int i = 0; i < queries.size(); i++) {
            if (ours.total(i) != theirs.total(i)) {
                throw new IllegalStateException(
                        ours.total(i) + " and " + theirs.total(i) + ": " + queries.get(i));
            }
        }
    }

    private static void printKinds(Timing ours, Timing theirs) {
        for (int kind = 0; kind < BenchQueries.KINDS.size(); kind++) {
            Figures.print(
                    "  %s: index %.2f ms, PostgreSQL %.2f ms, %.0f hits",
                    BenchQueries.KINDS.get(kind),
                    ours.mean(kind, BenchQueries.KINDS.size()),
                    theirs.mean(kind, BenchQueries.KINDS.size()),
                    ours.hits(kind, BenchQueries.KINDS.size()));
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private interface Question {

        long total(ServiceSearch search) throws Exception;
    }

    private static final class Ports implements IndexPorts {

        private final Vocabulary vocabulary;

        Ports(BenchWorld world) {
            vocabulary = Vocabulary.of(world.types);
        }

        @Override
        public Vocabulary vocabulary() {
            return vocabulary;
        }

        @Override
        public Optional<LocalDirectory> localDirectory(String key) {
            return Optional.empty();
        }

        @Override
        public Clock clock() {
            return Clock.fixed(
                    BenchWorld.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }
}
