package org.sena.scoring.api;

import java.util.List;

/**
 * Where the tables of the scoring matrices are written; the advice lead's and the administrator's.
 * Everything here throws {@link org.sena.identity.api.NotAllowedException} for anybody else.
 *
 * <p>A draft may hold mistakes. What it needs is to be a table: rows of cells below the header of
 * {@link MatrixTable#COLUMNS}. Cells are data; nothing in them is ever evaluated.
 */
public interface MatrixDrafts {

    /**
     * Stores a table that somebody handed in as a new draft.
     *
     * @param name what the file is called where it comes from; its ending says what it should be
     * @param file CSV in UTF-8 or UTF-16 with commas, semicolons or tabs, or a workbook (XLSX)
     *     whose first sheet, or the one named "Matrix", holds the table; at most 5 MB
     * @param note why, in own words; may be empty
     * @throws MatrixRefusedException when it is no such table, with every reason; nothing is stored
     */
    MatrixVersion begin(String key, String name, byte[] file, Vocabulary vocabulary, String note);

    /**
     * Begins a new draft with the table of a version.
     *
     * @throws MatrixStateException when there is no such version
     */
    MatrixVersion beginFrom(String key, int version, Vocabulary vocabulary, String note);

    /**
     * @throws MatrixStateException when there is no such version
     */
    MatrixTable table(String key, int version);

    /**
     * What is wrong with the table of a version, in whatever state, by the words of today; an empty
     * list when nothing is.
     *
     * @throws MatrixStateException when there is no such version
     */
    List<MatrixProblem> problems(String key, int version, Vocabulary vocabulary);

    /**
     * What is wrong with one rule by itself; its row is 2. Whether its name is used twice only the
     * whole table tells.
     *
     * @param cells as many as there are columns
     */
    List<MatrixProblem> problems(List<String> cells, Vocabulary vocabulary);

    /**
     * Changes rows of a draft, all or none. Rows that others changed in the meantime are left
     * alone; a row that only moved is found.
     *
     * @throws MatrixStateException when there is no such version or it is no draft any more
     * @throws RowChangedException for the first row that is no longer as it was read
     */
    MatrixVersion change(String key, int version, List<RowEdit> edits);

    /**
     * Makes a draft without mistakes a checked version. From now on its table never changes.
     *
     * @throws MatrixRefusedException with every mistake; it stays a draft
     * @throws MatrixStateException when there is no such version or it is no draft any more
     */
    MatrixVersion check(String key, int version, Vocabulary vocabulary);

    /**
     * Gives up a version that was never active.
     *
     * @throws MatrixStateException when there is no such version or it is or was active
     */
    MatrixVersion discard(String key, int version);

    /**
     * What would change for rules if one version followed the other.
     *
     * @throws MatrixStateException when there is no such version
     */
    List<RuleChange> difference(String key, int before, int after);
}
