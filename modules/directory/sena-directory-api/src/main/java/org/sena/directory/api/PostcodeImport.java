package org.sena.directory.api;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Set;

/**
 * Brings in postcodes from the files that councils have, after a look at what would change.
 *
 * <p>All of it is for directory editors and administrators; others get {@link
 * org.sena.identity.api.NotAllowedException}.
 */
public interface PostcodeImport {

    /** More postcodes than this are not brought in at once: a large county has 100,000. */
    int MOST_POSTCODES = 250_000;

    /**
     * Reads a file as a stream; stores nothing.
     *
     * @param csv in one of the layouts of {@link Postcodes#load(Reader)}
     * @param councils codes of local authorities, as {@code E07000011}: postcodes of others are
     *     passed over; empty for all
     * @return what is to be brought in, each postcode once, as a CSV in the columns of the ONS
     *     Postcode Directory
     * @throws DirectoryRefusedException with row and column of every mistake (the first 100), for a
     *     council without postcodes, and for more than {@link #MOST_POSTCODES}
     */
    String read(Reader csv, Set<String> councils) throws IOException;

    /** What {@link #apply(PostcodeList)} would change. */
    PostcodeChanges preview(PostcodeList list);

    /** Changes the postcodes in one transaction: all of it or nothing. */
    PostcodeChanges apply(PostcodeList list);

    /**
     * How many postcodes are known of each local authority, by its code; those of no known
     * authority stand under the empty code.
     */
    Map<String, Long> councils();
}
