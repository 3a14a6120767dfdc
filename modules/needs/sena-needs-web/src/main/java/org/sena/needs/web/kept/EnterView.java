package org.sena.needs.web.kept;

/** The form for a code. */
public final class EnterView {

    private final boolean replacing;

    /**
     * @param replacing there are answers now, which those under the code take the place of
     */
    EnterView(boolean replacing) {
        this.replacing = replacing;
    }

    public boolean isReplacing() {
        return replacing;
    }
}
