package org.sena.runtime.database;

import org.sena.runtime.config.RuntimeConfig;

/** Opens the database that the operator chose. */
public final class Databases {

    private Databases() {}

    /** Takes seconds: an embedded server starts, an outside one is asked. */
    public static Database open(RuntimeConfig config, DataFolder data) {
        return config.jdbc().isEmbedded()
                ? EmbeddedDatabase.start(data.cluster(), config.keepData())
                : OutsideDatabase.open(config.jdbc());
    }
}
