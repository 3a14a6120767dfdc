package org.sena.directory.exchange.web.feeds;

import org.sena.directory.api.exchange.FeedRun;
import org.sena.web.kit.view.Tone;

/** How the state of a run looks. */
final class RunWords {

    private RunWords() {}

    static Tone tone(FeedRun.State state) {
        switch (state) {
            case DONE:
                return Tone.SUCCESS;
            case FAILED:
                return Tone.DANGER;
            case PAUSED:
                return Tone.WARNING;
            case RUNNING:
                return Tone.INFO;
            default:
                return Tone.NEUTRAL;
        }
    }
}
