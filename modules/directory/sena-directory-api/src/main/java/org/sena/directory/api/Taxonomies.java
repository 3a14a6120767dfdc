package org.sena.directory.api;

import java.util.List;
import java.util.Optional;

/** The words everybody shares: needs, service types, and which answers which. */
public interface Taxonomies {

    /** All needs in the order of the catalogue. */
    List<Need> needs();

    Optional<Need> need(String code);

    /** All service types in the order of the catalogue. */
    List<ServiceType> serviceTypes();

    /**
     * Replaces both catalogues.
     *
     * @throws DirectoryRefusedException when a code is used twice, or a need names an unknown type
     * @throws org.sena.identity.api.NotAllowedException for anybody but a directory editor or
     *     administrator
     */
    void replace(List<Need> needs, List<ServiceType> serviceTypes);
}
