package org.sena.directory.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A page of services that were found. */
@Value.Immutable
public interface ServicePage {

    List<ServiceHit> hits();

    /** How many there are on all pages; exact. */
    long total();

    /** From 1. */
    int page();

    /** How many fit on a page. */
    int size();

    /** Most frequent first, at most 50 of each; only what was asked for. */
    Map<ServiceSearch.Facet, List<FacetCount>> facets();

    /** The words as they were understood, when no service has them as they were typed. */
    Optional<String> understoodAs();

    /** At least 1. */
    default long pages() {
        return Math.max(1, (total() + size() - 1) / size());
    }

    default List<Service> services() {
        return hits().stream().map(ServiceHit::service).collect(Collectors.toUnmodifiableList());
    }
}
