package org.sena.directory.api.workflow;

import java.time.LocalDate;
import java.util.List;

/**
 * What people look for and don't find: missing services, and missing words for those that are
 * there. Only words and numbers of a day are kept, never who searched; words that may name somebody
 * or say how to reach them are not kept at all.
 */
public interface SearchMisses {

    /** Words that were looked for more seldom are not told, so that nobody is known by them. */
    int FEWEST = 3;

    /**
     * The words that were missed most, most often first: for editors and administrators.
     *
     * @param day the first that counts
     * @param limit at least 1
     * @throws org.sena.identity.api.NotAllowedException for anybody else
     */
    List<MissedWords> since(LocalDate day, int limit);
}
