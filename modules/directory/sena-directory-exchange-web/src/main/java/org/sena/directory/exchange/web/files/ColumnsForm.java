package org.sena.directory.exchange.web.files;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.FileColumn;
import org.sena.directory.api.exchange.FileImports;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileLayout.Format;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImmutableColumnMapping;
import org.sena.directory.api.exchange.ImmutableFileLayout;
import org.sena.directory.api.exchange.ImportField;
import org.sena.web.kit.form.Form;

/** Reads what somebody said about the columns. */
final class ColumnsForm {

    static final String SOURCE = "source";
    static final String SAVE_AS = "save-as";
    static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");
    static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    /** What may hold for all rows. */
    static final Set<ImportField> DEFAULTS =
            EnumSet.of(
                    ImportField.ORGANISATION_NAME,
                    ImportField.SERVICE_TYPES,
                    ImportField.SERVICE_AREAS,
                    ImportField.DELIVERIES,
                    ImportField.LANGUAGES,
                    ImportField.COST,
                    ImportField.ASSURED_ON);

    private final Form form;
    private final FileImports imports;

    ColumnsForm(Form form, FileImports imports) {
        this.form = form;
        this.imports = imports;
    }

    /** The name of the select for a column, by its place. */
    static String column(int place) {
        return "column-" + place;
    }

    static String standard(ImportField field) {
        return "default-" + field.name().toLowerCase(Locale.ROOT);
    }

    /** True when the check began. */
    boolean check(String runId) throws FileRefusedException, IOException {
        ColumnMapping mapping = mapping(imports.columns(runId));
        String name = form.text(SAVE_AS).called("save-as.called").max(100).value();

        if (!form.isValid()) {
            return false;
        }

        List<String> problems = imports.check(runId, mapping);

        for (String problem : problems) {
            form.reject(problemField(problem, problems), "columns.refused", problem);
        }

        if (problems.isEmpty() && !name.isEmpty()) {
            imports.saveMapping(name, mapping);
        }

        return problems.isEmpty();
    }

    private static String problemField(String problem, List<String> problems) {
        return column(problems.indexOf(problem));
    }

    private ColumnMapping mapping(List<FileColumn> columns) {
        ImmutableColumnMapping.Builder mapping =
                ImmutableColumnMapping.builder()
                        .source(
                                form.text(SOURCE)
                                        .called("source.called")
                                        .required()
                                        .max(200)
                                        .value());

        for (int place = 0; place < columns.size(); place++) {
            String said = form.text(column(place)).value();
            String header = columns.get(place).header();

            field(said).ifPresent(field -> mapping.putColumns(header, field));
        }

        for (ImportField field : DEFAULTS) {
            String said = form.text(standard(field)).max(500).value();

            if (!said.isEmpty()) {
                mapping.putDefaults(field, said);
            }
        }

        return mapping.build();
    }

    private static Optional<ImportField> field(String said) {
        for (ImportField field : ImportField.values()) {
            if (field.name().equals(said)) {
                return Optional.of(field);
            }
        }

        return Optional.empty();
    }

    /** How the file is to be read; empty when what was said can't be. */
    static Optional<FileLayout> layout(Form form, FileLayout now) {
        int headerRow =
                form.wholeNumber("header-row")
                        .called("header-row.called")
                        .required()
                        .between(1, 1_000)
                        .value()
                        .orElse(1);
        ImmutableFileLayout layout = ImmutableFileLayout.copyOf(now).withHeaderRow(headerRow);

        layout =
                now.format() == Format.CSV
                        ? layout.withCharset(form.choice("charset", CHARSETS).required().value())
                                .withSeparator(
                                        separator(
                                                form.choice(
                                                                "separator",
                                                                List.of("0", "1", "2", "3"))
                                                        .required()
                                                        .value()))
                        : layout.withSheet(form.text("sheet").required().value());

        return form.isValid() ? Optional.of(layout) : Optional.empty();
    }

    private static String separator(String place) {
        return place.isEmpty() ? "," : SEPARATORS.get(Integer.parseInt(place));
    }
}
