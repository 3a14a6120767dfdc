package org.sena.web.kit.view;

import java.util.List;

/** One line of "check your answers": what was asked, what was said, where to change it. */
public final class SummaryRow {

    private final String label;
    private final List<String> values;
    private final String changeUrl;

    private SummaryRow(String label, List<String> values, String changeUrl) {
        this.label = label;
        this.values = List.copyOf(values);
        this.changeUrl = changeUrl;
    }

    public static SummaryRow of(String label, String value) {
        return new SummaryRow(label, List.of(value), "");
    }

    /** One value a line. */
    public static SummaryRow of(String label, List<String> values) {
        return new SummaryRow(label, values, "");
    }

    /** The same with a link that leads to the question. */
    public SummaryRow changedAt(String url) {
        return new SummaryRow(label, values, url);
    }

    public String label() {
        return label;
    }

    /** Empty where nothing was said. */
    public List<String> values() {
        return values;
    }

    /** Empty when it cannot be changed. */
    public String changeUrl() {
        return changeUrl;
    }
}
