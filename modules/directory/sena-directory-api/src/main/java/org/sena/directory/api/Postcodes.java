package org.sena.directory.api;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Finds where a postcode is. */
public interface Postcodes {

    /**
     * @param postcode a whole postcode or an outward code, in any case, with or without the blank
     * @return empty when it is well formed but unknown, or not a postcode at all
     */
    Optional<Place> find(String postcode);

    /**
     * Adds or replaces postcodes from a CSV in the columns of Code-Point Open (no header, eastings
     * and northings) or of the ONS Postcode Directory (header with {@code pcds}, {@code lat},
     * {@code long}, {@code oslaua} or their yearly variants).
     *
     * @return how many postcodes were read
     * @throws DirectoryRefusedException with row and column of every mistake (the first 100)
     */
    int load(Reader csv) throws IOException;

    /** How many postcodes are known. */
    long count();
}
