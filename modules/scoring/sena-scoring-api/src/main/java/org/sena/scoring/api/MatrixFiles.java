package org.sena.scoring.api;

/**
 * Tables as files, to work on them elsewhere. No cell of a file can be taken for a formula: in the
 * CSV of a draft, one that begins like one gets an apostrophe; a workbook says of each that it is
 * text.
 */
public interface MatrixFiles {

    /**
     * The table of a version.
     *
     * @throws MatrixStateException when there is no such version
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    byte[] table(String key, int version, TableFormat format);

    /**
     * A table to begin with: the header and an example of each kind of rule, in words of the
     * questionnaire; a workbook also explains the columns and lists all words that may be used.
     *
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    byte[] template(MatrixGuide guide, TableFormat format);
}
