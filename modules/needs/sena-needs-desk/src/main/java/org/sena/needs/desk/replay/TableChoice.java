package org.sena.needs.desk.replay;

import java.util.ArrayList;
import java.util.List;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixVersion;

/** A version of a table that can be tried, with the questionnaire it scores. */
final class TableChoice {

    /** The questionnaires that SENA asks. */
    private static final List<String> KEYS = List.of("needs", "front-line");

    private final Questionnaire questionnaire;
    private final MatrixVersion version;

    TableChoice(Questionnaire questionnaire, MatrixVersion version) {
        this.questionnaire = questionnaire;
        this.version = version;
    }

    /** Of each questionnaire the newest first; what was retired can be tried as well. */
    static List<TableChoice> all(Questionnaires questionnaires, Matrices matrices) {
        List<TableChoice> all = new ArrayList<>();

        for (String key : KEYS) {
            questionnaires
                    .current(key)
                    .ifPresent(
                            known ->
                                    matrices.versions(key).stream()
                                            .filter(v -> v.state() != MatrixState.DRAFT)
                                            .map(v -> new TableChoice(known, v))
                                            .forEach(all::add));
        }

        return all;
    }

    String title() {
        return questionnaire.title();
    }

    String key() {
        return version.key();
    }

    int version() {
        return version.version();
    }

    MatrixState state() {
        return version.state();
    }

    /** The name of the choice in the form. */
    String value() {
        return key() + "." + version();
    }
}
