package org.sena.scoring.service;

/** The matrices that scores are made by now. */
public interface ActiveMatrices {

    /** Compiles every active one that is not compiled yet. */
    void compileAll();
}
