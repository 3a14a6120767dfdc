package org.sena.directory.api;

import java.util.List;
import java.util.Optional;

/** The words everybody shares: needs, service types, and which answers which. */
public interface Taxonomies {

    /** All taxonomies, those of SENA first. */
    List<Taxonomy> taxonomies();

    /** The terms in the order of the catalogue; none for an unknown taxonomy. */
    List<Term> terms(String taxonomy);

    Optional<Term> term(TermRef ref);

    /** By the UUID under which it is published. */
    Optional<Term> termById(String termId);

    /** All needs in the order of the catalogue. */
    List<Need> needs();

    Optional<Need> need(String code);

    /** All service types in the order of the catalogue. */
    List<ServiceType> serviceTypes();

    /**
     * Replaces the taxonomies with these keys, whole; others stay.
     *
     * @throws DirectoryRefusedException when a code is used twice, a parent or an answering service
     *     type is unknown, or a service type that records use would be gone
     * @throws org.sena.identity.api.NotAllowedException for anybody but a directory editor or
     *     administrator
     */
    void store(List<Taxonomy> taxonomies, List<Term> terms);
}
