package org.sena.referral.service.statistics;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sena.referral.api.statistics.Part;

/** What became of the referrals to one service. */
final class Tally {

    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);

    private final String serviceId;
    private final String serviceName;
    private final String organisationName;

    Tally(String serviceId, String serviceName, String organisationName) {
        this.serviceId = serviceId;
        this.serviceName = serviceName;
        this.organisationName = organisationName;
    }

    static List<Tally> sorted(Collection<Tally> tallies) {
        return tallies.stream()
                .sorted(
                        Comparator.comparing((Tally tally) -> tally.organisationName)
                                .thenComparing(tally -> tally.serviceName)
                                .thenComparing(tally -> tally.serviceId))
                .collect(toUnmodifiableList());
    }

    void add(Part part, int number) {
        parts.merge(part, number, Integer::sum);
    }

    String serviceId() {
        return serviceId;
    }

    String serviceName() {
        return serviceName;
    }

    String organisationName() {
        return organisationName;
    }

    Map<Part, Integer> parts() {
        return parts;
    }

    int made() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
