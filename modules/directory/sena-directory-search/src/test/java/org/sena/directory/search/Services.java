package org.sena.directory.search;

import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceStatus;

/** Plain services that everything else is added to. */
final class Services {

    private Services() {}

    /** Shown to everybody, with nothing else known of it. */
    static ImmutableService service(String id) {
        return ImmutableService.builder()
                .id(id)
                .name("Service " + id)
                .description("")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id("body")
                                .name("Body")
                                .description("")
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.NONE)
                .availability(Availability.OPEN)
                .addServiceTypes("groups")
                .modifiedAt(RandomDirectory.NOW)
                .assuredOn(LocalDate.of(2026, 1, 1))
                .build();
    }

    static List<IndexRecord> records(Service... services) {
        return Stream.of(services).map(IndexRecord::of).collect(toList());
    }

    /** Puts the services into an index that had none. */
    static void fill(ServiceIndex index, Service... services) {
        index.rebuild(records(services)::forEach, 1, RandomDirectory.NOW);
    }

    /** Ids in order, joined by blanks. */
    static String ids(ServiceIndex index, ServiceSearch search) {
        return String.join(
                " ",
                index
                        .search(ImmutableServiceSearch.copyOf(search).withSize(1_000))
                        .services()
                        .stream()
                        .map(Service::id)
                        .collect(toList()));
    }

    static ImmutableServiceSearch.Builder search() {
        return ImmutableServiceSearch.builder();
    }
}
