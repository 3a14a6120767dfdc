package org.sena.directory.exchange.web.report;

import java.util.regex.Pattern;
import org.sena.directory.api.exchange.Baseline;

/** The report as CSV (RFC 4180) that no spreadsheet takes for formulas. */
final class ReportFile {

    /** What a spreadsheet reads as the beginning of a formula. Source: OWASP, CSV injection. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private ReportFile() {}

    static String of(Baseline report) {
        StringBuilder file = new StringBuilder();

        row(file, "part", "name", "number");
        row(file, "report", "made at", report.at().toString());
        row(file, "total", "services", report.services());
        row(file, "total", "organisations", report.organisations());
        row(file, "duplicates", "certain", report.certainDuplicates());
        row(file, "duplicates", "likely", report.likelyDuplicates());
        report.modifiedByQuarter().forEach((name, n) -> row(file, "last changed", name, n));
        report.assuredByQuarter().forEach((name, n) -> row(file, "last assured", name, n));
        report.filled().forEach((name, n) -> row(file, "filled", name, n));

        for (Baseline.Source source : report.sources()) {
            row(file, "services by source", source.publisher(), source.services());
            row(file, "unchanged for a year", source.publisher(), source.unchangedForAYear());
            row(file, "in a pair", source.publisher(), source.duplicated());
        }

        return file.toString();
    }

    private static void row(StringBuilder file, String part, String name, long number) {
        row(file, part, name, Long.toString(number));
    }

    private static void row(StringBuilder file, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            file.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }

        file.append("\r\n");
    }

    static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;

        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
