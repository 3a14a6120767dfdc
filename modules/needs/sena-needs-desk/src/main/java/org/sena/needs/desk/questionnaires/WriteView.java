package org.sena.needs.desk.questionnaires;

import java.util.List;

/** The document as it is being written, and what is wrong with it. */
public final class WriteView {

    private final String key;
    private final String document;
    private final List<String> problems;

    WriteView(String key, String document, List<String> problems) {
        this.key = key;
        this.document = document;
        this.problems = problems;
    }

    /** Empty for a new questionnaire. */
    public String key() {
        return key;
    }

    public String document() {
        return document;
    }

    /** Each a place in the document, a colon, and what to do. */
    public List<String> problems() {
        return problems;
    }
}
