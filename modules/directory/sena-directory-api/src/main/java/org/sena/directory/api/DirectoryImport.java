package org.sena.directory.api;

import java.util.List;

/** Brings organisations and services in from outside. */
public interface DirectoryImport {

    /**
     * Adds or replaces, by id, in one transaction.
     *
     * @return how many services were stored
     * @throws DirectoryRefusedException when a service type is unknown or a value is out of range
     * @throws org.sena.identity.api.NotAllowedException for anybody but a directory editor or
     *     administrator
     */
    int store(List<Organisation> organisations, List<Service> services);
}
