package org.sena.needs.desk.questionnaires;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sena.csv.SafeCsv;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.TextTranslation;
import org.sena.needs.api.TranslatedText;

/** A translator's table: path, English text, text, state. */
final class TranslationTable {

    private static final List<String> COLUMNS = List.of("path", "english", "text", "state");

    /** What {@link SafeCsv} put before a cell that looked like a formula. */
    private static final Pattern GUARDED = Pattern.compile("''*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final CSVFormat TABLE =
            CSVFormat.Builder.create()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .setIgnoreEmptyLines(true)
                    .build();

    private TranslationTable() {}

    /** With a row for every text, and for what the questionnaire translates for others. */
    static String write(Questionnaire questionnaire, String language) {
        StringWriter table = new StringWriter();

        try {
            SafeCsv csv = new SafeCsv(table);

            csv.row(COLUMNS);

            for (TextTranslation line : questionnaire.textsIn(language)) {
                csv.row(
                        List.of(
                                line.path(),
                                line.english(),
                                line.translated().map(TranslatedText::text).orElse(""),
                                line.state().name().toLowerCase(Locale.ROOT)));
            }
            for (Map.Entry<String, TranslatedText> other :
                    elsewhere(questionnaire, language).entrySet()) {
                csv.row(
                        List.of(
                                other.getKey(),
                                other.getValue().english(),
                                other.getValue().text(),
                                ""));
            }

            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return table.toString();
    }

    /**
     * The texts of a table that are not blank, by their paths.
     *
     * @throws IllegalArgumentException with the key of a message when it is no such table
     */
    static Map<String, TranslatedText> read(String table) {
        Map<String, TranslatedText> texts = new LinkedHashMap<>();

        for (CSVRecord row : rows(table.startsWith("\uFEFF") ? table.substring(1) : table)) {
            if (!row.toMap().keySet().containsAll(COLUMNS.subList(0, 3))) {
                throw new IllegalArgumentException(
                        row.isConsistent() ? "file.error.columns" : "file.error.table");
            }

            String text = unguarded(row.get("text")).strip();

            if (!text.isEmpty()) {
                texts.put(
                        row.get("path").strip(),
                        TranslatedText.of(unguarded(row.get("english")).strip(), text));
            }
        }

        return texts;
    }

    /** Commons CSV tells what it can't read by exceptions of several kinds. */
    private static List<CSVRecord> rows(String table) {
        try (CSVParser rows = CSVParser.parse(new StringReader(table), TABLE)) {
            return rows.getRecords();
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new IllegalArgumentException("file.error.table", e);
        }
    }

    private static Map<String, TranslatedText> elsewhere(
            Questionnaire questionnaire, String language) {
        Map<String, TranslatedText> texts = new LinkedHashMap<>();

        questionnaire.translations().stream()
                .filter(translation -> translation.language().equals(language))
                .forEach(translation -> texts.putAll(translation.texts()));
        texts.keySet().removeAll(questionnaire.texts().keySet());

        return texts;
    }

    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
