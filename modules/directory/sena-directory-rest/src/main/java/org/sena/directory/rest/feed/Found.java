package org.sena.directory.rest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServiceAtLocationPage;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;

/** Everything a search finds, read page after page, so that it never is in memory at once. */
final class Found {

    private static final int AT_A_TIME = 500;

    private Found() {}

    static void each(Directory directory, ServiceSearch search, Consumer<ServiceHit> use) {
        ServicePage page;
        int number = 1;

        do {
            page = directory.search(part(search, number++));
            page.hits().forEach(use);
        } while (page.page() < page.pages() && !page.hits().isEmpty());
    }

    static void eachLocation(
            Directory directory, ServiceSearch search, Consumer<ServiceAtLocation> use) {
        ServiceAtLocationPage page;
        int number = 1;

        do {
            page = directory.searchLocations(part(search, number++));
            page.hits().forEach(use);
        } while ((long) page.page() * page.size() < page.total() && !page.hits().isEmpty());
    }

    /** All services of an organisation, by id. */
    static List<Service> of(
            Directory directory, String organisationId, Optional<String> localDirectory) {
        List<Service> services = new ArrayList<>();

        each(
                directory,
                ImmutableServiceSearch.builder()
                        .addOrganisationIds(organisationId)
                        .directory(localDirectory)
                        .sort(ServiceSearch.Sort.ID)
                        .build(),
                hit -> services.add(hit.service()));

        return services;
    }

    private static ServiceSearch part(ServiceSearch search, int page) {
        return ImmutableServiceSearch.builder().from(search).page(page).size(AT_A_TIME).build();
    }
}
