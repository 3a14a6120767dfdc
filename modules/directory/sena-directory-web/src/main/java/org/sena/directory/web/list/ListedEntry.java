package org.sena.directory.web.list;

import java.util.Optional;
import org.sena.directory.api.Service;

/** A line of the list: the service as it is published today, and what it was listed for. */
final class ListedEntry {

    private final String id;
    private final Optional<Service> service;
    private final String need;

    /**
     * @param service empty: it has left the directory
     * @param need what people call the need; empty when it was listed without one
     */
    ListedEntry(String id, Optional<Service> service, String need) {
        this.id = id;
        this.service = service;
        this.need = need;
    }

    String id() {
        return id;
    }

    Optional<Service> service() {
        return service;
    }

    String need() {
        return need;
    }
}
