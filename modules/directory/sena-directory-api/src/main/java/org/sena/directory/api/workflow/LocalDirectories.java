package org.sena.directory.api.workflow;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.LocalDirectory;

/** Parts of the directory with a name, a look and a feed of their own. Everybody may read them. */
public interface LocalDirectories {

    /** By name. */
    List<LocalDirectory> all();

    Optional<LocalDirectory> directory(String key);

    /**
     * Adds or replaces one: for editors and administrators.
     *
     * @throws org.sena.directory.api.DirectoryRefusedException when a term, type or organisation is
     *     unknown, the key is no key, or white text on the colour is too faint
     */
    void store(LocalDirectory directory);

    /** For editors and administrators. The records stay. */
    void remove(String key);
}
