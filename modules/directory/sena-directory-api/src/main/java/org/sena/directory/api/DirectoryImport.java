package org.sena.directory.api;

import java.util.List;
import java.util.Set;

/**
 * Puts records into the published directory, past the workflow: for imports, feeds and examples.
 */
public interface DirectoryImport {

    /**
     * Adds or replaces, by id, in one transaction; {@link #store(Batch)} of origin {@code editor}.
     *
     * @return how many services were stored
     */
    int store(List<Organisation> organisations, List<Service> services);

    /**
     * Adds or replaces, by id, in one transaction. What it replaces is kept as history.
     *
     * @return how many records are new or differ from what was there; the rest stays untouched
     * @throws DirectoryRefusedException when a service type is unknown, an organisation is missing
     *     or a value is out of range
     * @throws org.sena.identity.api.NotAllowedException for anybody but a directory editor or
     *     administrator
     */
    int store(Batch batch);

    /**
     * Puts every record back as it was before the origin changed it and withdraws what it added. A
     * record that somebody else changed since is left alone.
     *
     * @return ids of the records that were left alone
     */
    Set<String> undo(String origin);

    /**
     * Takes records out of the published directory. They stay in history, and feeds say that they
     * are gone.
     *
     * @param reason for the history, plain words
     * @param origin as in {@link Provenance#origin()}
     */
    void withdraw(RecordKind kind, Set<String> ids, String reason, String origin);
}
