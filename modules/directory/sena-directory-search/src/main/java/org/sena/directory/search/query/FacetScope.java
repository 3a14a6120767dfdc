package org.sena.directory.search.query;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;

/**
 * What a facet counts within: all conditions but those on itself, so that the counts say what a
 * second value would add.
 */
final class FacetScope {

    private FacetScope() {}

    static ServiceSearch of(Facet facet, ServiceSearch search) {
        ImmutableServiceSearch all = ImmutableServiceSearch.copyOf(search);

        switch (facet) {
            case SERVICE_TYPE:
                return all.withServiceTypes(Set.of());
            case ORGANISATION:
                return all.withOrganisationIds(Set.of());
            case DELIVERY:
                return all.withDeliveries(Set.of());
            case ELIGIBILITY:
                return without(all, Taxonomy.ELIGIBILITY);
            case LANGUAGE:
                return all.withLanguages(Set.of());
            case ACCESSIBILITY:
                return without(all, Taxonomy.ACCESSIBILITY);
            case COST:
                return all.withFreeOnly(false);
            case AVAILABILITY:
                return all.withAvailabilities(Set.of());
            default:
                return all.withTimes();
        }
    }

    private static ServiceSearch without(ImmutableServiceSearch all, String taxonomy) {
        Set<TermRef> others =
                all.terms().stream()
                        .filter(term -> !term.taxonomy().equals(taxonomy))
                        .collect(toSet());

        return all.withTerms(others);
    }
}
