package org.sena.directory.service;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;

/**
 * Which service types the published services have. The directory itself needs the taxonomies, so it
 * comes later than who asks.
 */
@Component(service = UsedTypes.class)
public class UsedTypes {

    private static final int PAGE = 1000;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Directory directory;

    @Reference private PublishedTaxonomies taxonomies;

    /** How many published services are tagged with the type itself, not with a narrower one. */
    public long count(String serviceType) {
        Directory asked =
                Optional.ofNullable(directory)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "The directory is not up: try again in a minute"));

        return isBroad(serviceType)
                ? countThemselves(asked, serviceType)
                : asked.search(search(serviceType, 1, 1)).total();
    }

    private boolean isBroad(String serviceType) {
        return taxonomies.current().terms(Taxonomy.SERVICE_TYPES).stream()
                .anyMatch(term -> term.parent().filter(serviceType::equals).isPresent());
    }

    /** The directory finds the narrower ones with a broad type. */
    private static long countThemselves(Directory asked, String serviceType) {
        long used = 0;
        int page = 1;
        ServicePage found;

        do {
            found = asked.search(search(serviceType, page++, PAGE));
            used +=
                    found.services().stream()
                            .filter(service -> service.serviceTypes().contains(serviceType))
                            .count();
        } while (page <= found.pages());

        return used;
    }

    private static ServiceSearch search(String serviceType, int page, int size) {
        return ImmutableServiceSearch.builder()
                .serviceTypes(Set.of(serviceType))
                .sort(ServiceSearch.Sort.ID)
                .page(page)
                .size(size)
                .build();
    }
}
