package org.sena.runtime.database;

import java.util.Optional;

/** A PostgreSQL that answers. Closing it stops it only if this process started it. */
public interface Database extends AutoCloseable {

    String jdbcUrl();

    /** Empty when the address says it, or the server does not ask. */
    Optional<String> user();

    Optional<String> password();

    @Override
    void close();
}
