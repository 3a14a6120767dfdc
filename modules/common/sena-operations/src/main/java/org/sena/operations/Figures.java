package org.sena.operations;

import java.util.List;

/** Tells numbers as they are now. A context registers it as a service for what it watches over. */
public interface Figures {

    /** A word in small letters; says whose numbers are missing when they can't be told. */
    String source();

    /**
     * Reads them, by indexes and without changing anything: it is asked several times a minute.
     *
     * @throws RuntimeException when they can't be told now
     */
    List<Figure> now();
}
