package org.sena.scoring.service.engine;

/**
 * The fact of the rules: one thing that a person said, by its code in {@link AnswerCodes}. Drools
 * finds the rules that look for it by the code, without trying the others; what else a rule asks
 * for it finds on the sheet.
 */
public final class GivenAnswer {

    private final int code;
    private final AnswerSheet sheet;

    GivenAnswer(int code, AnswerSheet sheet) {
        this.code = code;
        this.sheet = sheet;
    }

    int code() {
        return code;
    }

    AnswerSheet sheet() {
        return sheet;
    }
}
