package org.sena.web.kit.view;

import java.util.List;

/** One line of "check your answers": what was asked, what was said, where to change it. */
public final class SummaryRow {

    private final String label;
    private final List<String> values;
    private final String changeUrl;
    private final String lang;

    private SummaryRow(String label, List<String> values, String changeUrl, String lang) {
        this.label = label;
        this.values = List.copyOf(values);
        this.changeUrl = changeUrl;
        this.lang = lang;
    }

    public static SummaryRow of(String label, String value) {
        return new SummaryRow(label, List.of(value), "", "");
    }

    /** One value a line. */
    public static SummaryRow of(String label, List<String> values) {
        return new SummaryRow(label, values, "", "");
    }

    /** The same with a link that leads to the question. */
    public SummaryRow changedAt(String url) {
        return new SummaryRow(label, values, url, lang);
    }

    /** The same in another language than the page's, named by its BCP 47 tag. */
    public SummaryRow in(String language) {
        return new SummaryRow(label, values, changeUrl, language);
    }

    public String label() {
        return label;
    }

    /** Empty where nothing was said. */
    public List<String> values() {
        return values;
    }

    /** The language of label and values; empty when it is the page's. */
    public String lang() {
        return lang;
    }

    /** Empty when it cannot be changed. */
    public String changeUrl() {
        return changeUrl;
    }
}
