package org.sena.scoring.service;

import org.sena.scoring.service.engine.DroolsMatrix;

/** An active version, compiled. */
final class VersionInForce {

    /** No version is active. */
    static final VersionInForce NONE = new VersionInForce(0, null);

    private final int version;
    private final DroolsMatrix matrix;

    VersionInForce(int version, DroolsMatrix matrix) {
        this.version = version;
        this.matrix = matrix;
    }

    int version() {
        return version;
    }

    DroolsMatrix matrix() {
        return matrix;
    }
}
