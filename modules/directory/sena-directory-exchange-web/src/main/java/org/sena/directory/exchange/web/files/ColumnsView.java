package org.sena.directory.exchange.web.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.FileColumn;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileLayout.Format;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.api.exchange.SavedMapping;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** What the columns of a file mean: guessed, as said before, or as a saved mapping has it. */
public final class ColumnsView {

    private final Page page;
    private final ImportRun run;
    private final List<ColumnRow> columns;
    private final List<ColumnRow> defaults;
    private final List<Option> fields;
    private final List<Option> sheets;
    private final List<Option> saved;
    private final String source;

    private ColumnsView(
            Page page,
            ImportRun run,
            List<FileColumn> columns,
            List<String> sheets,
            List<SavedMapping> saved) {
        Optional<SavedMapping> used =
                page.parameter("saved")
                        .flatMap(id -> saved.stream().filter(m -> m.id().equals(id)).findFirst());
        Optional<ColumnMapping> mapping = used.map(SavedMapping::mapping).or(run::mapping);

        this.page = page;
        this.run = run;
        this.columns = rows(page, columns, mapping);
        this.defaults = defaults(page, mapping);
        this.fields = fields(page);
        this.sheets = sheets.stream().map(s -> Option.of(s, s)).collect(Collectors.toList());
        this.saved =
                saved.stream().map(m -> Option.of(m.id(), m.name())).collect(Collectors.toList());
        this.source = mapping.map(ColumnMapping::source).orElse("");
    }

    static ColumnsView of(
            Page page,
            ImportRun run,
            List<FileColumn> columns,
            List<String> sheets,
            List<SavedMapping> saved) {
        return new ColumnsView(page, run, columns, sheets, saved);
    }

    private static List<ColumnRow> rows(
            Page page, List<FileColumn> columns, Optional<ColumnMapping> mapping) {
        List<ColumnRow> rows = new ArrayList<>();

        for (FileColumn column : columns) {
            Optional<ImportField> field =
                    mapping.isPresent()
                            ? Optional.ofNullable(mapping.get().columns().get(column.header()))
                            : column.guess();

            rows.add(
                    new ColumnRow(
                            ColumnsForm.column(rows.size()),
                            page.text("columns.column", column.letter(), column.header()),
                            column.samples().isEmpty()
                                    ? page.text("columns.empty")
                                    : page.text(
                                            "columns.samples",
                                            String.join(" · ", column.samples())),
                            field.map(Enum::name).orElse("")));
        }

        return rows;
    }

    private static List<ColumnRow> defaults(Page page, Optional<ColumnMapping> mapping) {
        return ColumnsForm.DEFAULTS.stream()
                .map(
                        field ->
                                new ColumnRow(
                                        ColumnsForm.standard(field),
                                        name(page, field),
                                        "",
                                        mapping.map(m -> m.defaults().getOrDefault(field, ""))
                                                .orElse("")))
                .collect(Collectors.toList());
    }

    private static List<Option> fields(Page page) {
        List<Option> options = new ArrayList<>();

        for (ImportField.Part part : ImportField.Part.values()) {
            for (ImportField field : ImportField.values()) {
                if (field.part() == part) {
                    options.add(
                            Option.of(
                                    field.name(),
                                    page.text(
                                            "columns.option",
                                            page.text(
                                                    "part." + part.name().toLowerCase(Locale.ROOT)),
                                            name(page, field))));
                }
            }
        }

        return options;
    }

    private static String name(Page page, ImportField field) {
        return page.text("field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String id() {
        return run.id();
    }

    public String caption() {
        return page.text("columns.caption", run.fileName(), String.format("%,d", run.rows()));
    }

    public List<ColumnRow> columns() {
        return columns;
    }

    public List<ColumnRow> defaults() {
        return defaults;
    }

    public boolean hasDefaults() {
        return defaults.stream().anyMatch(row -> !row.value().isEmpty());
    }

    public List<Option> fields() {
        return fields;
    }

    public String source() {
        return source;
    }

    public List<Option> saved() {
        return saved;
    }

    public String usedMapping() {
        return page.parameter("saved").orElse("");
    }

    public boolean isText() {
        return run.layout().format() == Format.CSV;
    }

    public List<Option> sheets() {
        return sheets;
    }

    public FileLayout layout() {
        return run.layout();
    }

    public String headerRow() {
        return String.valueOf(run.layout().headerRow());
    }

    public String separator() {
        return String.valueOf(ColumnsForm.SEPARATORS.indexOf(run.layout().separator()));
    }

    public List<Option> charsets() {
        return ColumnsForm.CHARSETS.stream()
                .map(name -> Option.of(name, page.text("charset." + name.toLowerCase(Locale.ROOT))))
                .collect(Collectors.toList());
    }

    public List<Option> separators() {
        List<Option> options = new ArrayList<>();

        for (int place = 0; place < ColumnsForm.SEPARATORS.size(); place++) {
            options.add(Option.of(String.valueOf(place), page.text("separator." + place)));
        }

        return options;
    }
}
