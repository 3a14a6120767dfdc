package org.sena.scoring.api;

/** A version can't become the active one by this person or not yet. */
public class ActivationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Hindrance hindrance;

    public ActivationRefusedException(String key, int version, Hindrance hindrance) {
        super(
                "Version "
                        + version
                        + " of the matrix "
                        + key
                        + (hindrance == Hindrance.SECOND_PERSON
                                ? " needs a second person: who wrote or checked it can't activate"
                                        + " it"
                                : " must be replayed before it becomes active"));
        this.hindrance = hindrance;
    }

    public Hindrance hindrance() {
        return hindrance;
    }
}
