package org.sena.referral.service.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.ImmutableServiceFigures;
import org.sena.referral.api.statistics.Part;
import org.sena.referral.api.statistics.ServiceFigures;

/** The table of services with its sums, for those who may see every number or not. */
final class Sums {

    private final List<Tally> tallies;
    private final boolean exact;

    /**
     * @param exact for the organisation itself: it has every one of these referrals before it
     */
    Sums(List<Tally> tallies, boolean exact) {
        this.tallies = List.copyOf(tallies);
        this.exact = exact;
    }

    /** One for each service, then the sum of all. */
    List<ServiceFigures> rows() {
        List<Map<Part, Integer>> numbers =
                tallies.stream().map(Tally::parts).collect(Collectors.toList());
        List<Map<Part, Count>> counts = exact ? shown(numbers) : HiddenCounts.table(numbers);
        Map<Part, Integer> all = sum(numbers);
        boolean hidesOne = !exact && numbers.stream().anyMatch(HiddenCounts::hidesSum);
        List<ServiceFigures> rows = new ArrayList<>();

        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);

            rows.add(
                    ImmutableServiceFigures.builder()
                            .serviceId(tally.serviceId())
                            .serviceName(tally.serviceName())
                            .organisationName(tally.organisationName())
                            .made(made(tally.parts(), false))
                            .putAllParts(counts.get(i))
                            .build());
        }

        rows.add(
                ImmutableServiceFigures.builder()
                        .serviceId("")
                        .serviceName("")
                        .organisationName("")
                        .made(made(all, hidesOne))
                        .putAllParts(counts.get(tallies.size()))
                        .build());

        return rows;
    }

    /**
     * @param hidden rows without a sum make the sum of all a way to find them
     */
    private Count made(Map<Part, Integer> parts, boolean hidden) {
        return !exact && (hidden || HiddenCounts.hidesSum(parts))
                ? Count.hidden()
                : Count.of(parts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static List<Map<Part, Count>> shown(List<Map<Part, Integer>> numbers) {
        List<Map<Part, Integer>> all = new ArrayList<>(numbers);

        all.add(sum(numbers));

        return all.stream()
                .map(
                        row -> {
                            Map<Part, Count> counts = new EnumMap<>(Part.class);

                            for (Part part : Part.values()) {
                                counts.put(part, Count.of(row.getOrDefault(part, 0)));
                            }

                            return counts;
                        })
                .collect(Collectors.toList());
    }

    private static Map<Part, Integer> sum(List<Map<Part, Integer>> numbers) {
        Map<Part, Integer> sum = new EnumMap<>(Part.class);

        numbers.forEach(row -> row.forEach((part, n) -> sum.merge(part, n, Integer::sum)));

        return sum;
    }
}
