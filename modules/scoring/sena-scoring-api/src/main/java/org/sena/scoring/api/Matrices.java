package org.sena.scoring.api;

import java.util.List;
import java.util.Optional;

/** Keeps the versions of the scoring matrices; the advice lead's and the administrator's. */
public interface Matrices {

    /**
     * Checks a table in CSV (columns {@code rule, question, operator, value, question 2, operator
     * 2, value 2, need, urgency, intensity, reason}) and stores it as a new checked version.
     *
     * @throws MatrixRefusedException with every mistake in it
     * @throws org.sena.identity.api.NotAllowedException for anybody but an advice lead or
     *     administrator
     */
    MatrixVersion check(String key, String csv, Vocabulary vocabulary);

    /** Makes a checked version the active one and retires the one before. */
    MatrixVersion activate(String key, int version);

    Optional<MatrixVersion> active(String key);

    /** All versions, newest first. */
    List<MatrixVersion> versions(String key);

    /** The table of a version, as it was handed in. */
    Optional<String> source(String key, int version);
}
