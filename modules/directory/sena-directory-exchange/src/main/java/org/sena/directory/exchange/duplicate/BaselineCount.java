package org.sena.directory.exchange.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.Baseline;
import org.sena.directory.api.exchange.ComparedField;
import org.sena.directory.api.exchange.ImmutableBaseline;
import org.sena.directory.api.exchange.ImmutableSource;

/** Counts the directory, one record after the other. */
final class BaselineCount {

    private static final String NEVER = "never";
    private static final Duration YEAR = Duration.ofDays(365);

    private final Instant now;
    private final Fields<Service> fields = ServiceFields.all();
    private final Map<String, Long> modified = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Long> assured = new TreeMap<>(quarters());
    private final Map<String, Long> filled = new LinkedHashMap<>();
    private final Map<String, long[]> sources = new HashMap<>();
    private long services;
    private long organisations;
    private long certain;
    private long likely;

    BaselineCount(Instant now) {
        this.now = now;
    }

    void service(Service service) {
        services++;
        service.modifiedAt()
                .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
                .ifPresent(day -> modified.merge(quarter(day), 1L, Long::sum));
        assured.merge(service.assuredOn().map(BaselineCount::quarter).orElse(NEVER), 1L, Long::sum);
        fields.compared(service, service).stream()
                .map(ComparedField::key)
                .forEach(key -> filled.merge(key, 1L, Long::sum));

        long[] source = sources.computeIfAbsent(publisher(service), name -> new long[3]);

        source[0]++;

        if (service.modifiedAt().filter(isOld()).isPresent()) {
            source[1]++;
        }
    }

    void organisation() {
        organisations++;
    }

    void pair(Pair pair) {
        if (pair.scored().score() == 100) {
            certain++;
        } else {
            likely++;
        }
    }

    /** A service that is in an open pair, once each. */
    void duplicated(Service service) {
        sources.computeIfAbsent(publisher(service), name -> new long[3])[2]++;
    }

    Baseline report() {
        List<Baseline.Source> bySize =
                sources.entrySet().stream()
                        .map(
                                entry ->
                                        ImmutableSource.builder()
                                                .publisher(entry.getKey())
                                                .services(entry.getValue()[0])
                                                .unchangedForAYear(entry.getValue()[1])
                                                .duplicated(entry.getValue()[2])
                                                .build())
                        .sorted(
                                Comparator.comparing((Baseline.Source s) -> -s.services())
                                        .thenComparing(Baseline.Source::publisher))
                        .collect(Collectors.toUnmodifiableList());

        return ImmutableBaseline.builder()
                .at(now)
                .services(services)
                .organisations(organisations)
                .certainDuplicates(certain)
                .likelyDuplicates(likely)
                .modifiedByQuarter(modified)
                .assuredByQuarter(assured)
                .filled(filled)
                .sources(bySize)
                .build();
    }

    private Predicate<Instant> isOld() {
        return moment -> moment.isBefore(now.minus(YEAR));
    }

    private static String publisher(Service service) {
        return service.provenance().map(Provenance::publisher).orElse("");
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + " Q" + ((day.getMonthValue() + 2) / 3);
    }

    /** Newest first, never last. */
    private static Comparator<String> quarters() {
        return Comparator.comparing((String quarter) -> NEVER.equals(quarter))
                .thenComparing(Comparator.reverseOrder());
    }
}
