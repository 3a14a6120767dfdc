package org.sena.directory.search;

import java.time.Clock;
import java.util.Optional;
import org.sena.directory.api.LocalDirectory;

/** What the index asks of its surroundings. */
public interface IndexPorts {

    /** The taxonomies as they stand now. */
    Vocabulary vocabulary();

    /**
     * @return empty for an unknown key: nothing belongs to it
     */
    Optional<LocalDirectory> localDirectory(String key);

    /** By which services are shown. */
    Clock clock();
}
