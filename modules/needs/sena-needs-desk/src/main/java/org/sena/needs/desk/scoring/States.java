package org.sena.needs.desk.scoring;

import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixVersion;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Tone;

/** The states of versions as tags. */
final class States {

    private States() {}

    static Cell tag(Page page, MatrixVersion version) {
        return Cell.tag(word(page, version), tone(version.state()));
    }

    static String word(Page page, MatrixVersion version) {
        return page.text("matrix.state." + version.state());
    }

    static Tone tone(MatrixState state) {
        switch (state) {
            case ACTIVE:
                return Tone.SUCCESS;
            case DRAFT:
                return Tone.WARNING;
            case CHECKED:
            case REPLAYED:
                return Tone.INFO;
            default:
                return Tone.NEUTRAL;
        }
    }
}
