package org.sena.needs.desk.questionnaires;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.web.kit.Texts;

/** Which rules of a scoring table look at what a version of the questionnaire no longer asks. */
final class MatrixUse {

    private static final CSVFormat TABLE =
            CSVFormat.Builder.create()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .setTrim(true)
                    .build();

    private final Questionnaire questionnaire;
    private final Texts texts;
    private final List<String> warnings = new ArrayList<>();

    private MatrixUse(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    /**
     * @param csv a table that was checked when it was handed in
     * @return a sentence for each rule and question or option it would miss
     */
    static List<String> warnings(Questionnaire questionnaire, String csv, Texts texts) {
        MatrixUse use = new MatrixUse(questionnaire, texts);
        String table = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;

        try (CSVParser rows = CSVParser.parse(new StringReader(table), TABLE)) {
            for (CSVRecord row : rows) {
                use.check(row, "");
                use.check(row, " 2");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return use.warnings;
    }

    private void check(CSVRecord row, String number) {
        String id = cell(row, "question" + number);
        String value = cell(row, "value" + number);

        if (id.isEmpty()) {
            return;
        }

        Optional<Question> question = questionnaire.question(id);

        if (question.isEmpty()) {
            warnings.add(texts.get("matrix.no-question", cell(row, "rule"), id));
        } else if (cell(row, "operator" + number).startsWith("is")
                && question.get().option(value).isEmpty()) {
            warnings.add(texts.get("matrix.no-option", cell(row, "rule"), value, id));
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
