package org.sena.needs.web.interview;

/** The page before the first question. */
public final class StartView {

    private final boolean underWay;
    private final boolean complete;
    private final boolean ended;

    /**
     * @param underWay the visitor has answered something already
     * @param complete nothing is left to answer
     * @param ended the session was over when an answer came
     */
    StartView(boolean underWay, boolean complete, boolean ended) {
        this.underWay = underWay;
        this.complete = complete;
        this.ended = ended;
    }

    public boolean isUnderWay() {
        return underWay;
    }

    public boolean isComplete() {
        return complete;
    }

    public boolean isEnded() {
        return ended;
    }
}
