package org.sena.scoring.api;

import java.util.List;
import java.util.Optional;

/**
 * The life of the versions of the scoring matrices, see {@link MatrixState}; the advice lead's and
 * the administrator's. Everything here throws {@link org.sena.identity.api.NotAllowedException} for
 * anybody else. {@link MatrixDrafts} is where their tables are written.
 *
 * <p>A row of a table is one rule. Its operators are {@code is} and {@code is not} for an option
 * ({@code is not} holds only when the question was answered), and {@code at least}, {@code at most}
 * and {@code between} for a whole number ({@code between} takes a range such as {@code 18..64},
 * both ends included). The second condition may stay empty; when it is there, both must hold.
 *
 * <p>Four eyes: whoever wrote or checked a version can't make it active, unless the council has
 * switched that off. SENA itself, publishing what it starts with, needs no second person.
 */
public interface Matrices {

    /**
     * Checks a table in CSV (columns {@link MatrixTable#COLUMNS}) and stores it, word for word, as
     * a new checked version in one go.
     *
     * @throws MatrixRefusedException with every mistake in it; nothing is stored
     */
    MatrixVersion check(String key, String csv, Vocabulary vocabulary);

    /**
     * Makes a checked or replayed version the active one and retires the one before. From the
     * moment this call is committed every score on this node is by the new version, and within a
     * second on every other.
     *
     * @throws MatrixStateException when there is no such version, or it is in another state
     * @throws ActivationRefusedException when a second person is needed or a replay
     */
    MatrixVersion activate(String key, int version);

    /**
     * The same, if the table still fits the questionnaire of today.
     *
     * @param note why, in own words; may be empty
     * @throws MatrixRefusedException with everything that no longer fits
     */
    MatrixVersion activate(String key, int version, Vocabulary vocabulary, String note);

    /**
     * Makes a retired version the active one again, with its own number and table, if it still fits
     * the questionnaire of today. The rule of four eyes holds: it needs somebody who neither wrote
     * nor checked that version. It was replayed or active before, so no replay is asked for.
     *
     * @param note why, in own words
     * @throws MatrixStateException when there is no such version, or it is not retired
     * @throws ActivationRefusedException when a second person is needed
     * @throws MatrixRefusedException with everything that no longer fits
     */
    MatrixVersion rollBack(String key, int version, Vocabulary vocabulary, String note);

    /**
     * Why whoever acts can't make the version active or bring it back now; empty when they can.
     *
     * @throws MatrixStateException when there is no such version
     */
    Optional<Hindrance> hindrance(String key, int version);

    /**
     * A version to score by without making it active.
     *
     * @throws MatrixStateException when there is no such version
     * @throws MatrixRefusedException when it is a draft whose table holds mistakes
     */
    default Trial trial(String key, int version) {
        return trial(key, version, TrialPolicy.AS_CONFIGURED);
    }

    /**
     * The same, under other thresholds.
     *
     * @throws MatrixStateException when there is no such version
     * @throws MatrixRefusedException when it is a draft whose table holds mistakes
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    Trial trial(String key, int version, TrialPolicy policy);

    /**
     * Says that a replay of the version has ended: a checked one is now replayed. A version in
     * another state stays as it is, for a replay changes nothing about it.
     *
     * @throws MatrixStateException when there is no such version
     */
    MatrixVersion replayed(String key, int version);

    Optional<MatrixVersion> active(String key);

    /** All versions, newest first. */
    List<MatrixVersion> versions(String key);

    /**
     * What was done about a version, oldest first.
     *
     * @throws MatrixStateException when there is no such version
     */
    List<MatrixStep> steps(String key, int version);

    /** The table of a version in CSV; once it is checked, the text that its hash is of. */
    Optional<String> source(String key, int version);
}
