package org.sena.directory.exchange.file.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.ImportField;

/** The columns of a file that mean something, by their place. */
public final class Columns {

    private final List<String> headers;
    private final Map<Integer, ImportField> fields = new TreeMap<>();
    private final Map<ImportField, String> defaults = new EnumMap<>(ImportField.class);

    /**
     * @param headers unique names in the order of the file
     */
    public Columns(List<String> headers, ColumnMapping mapping) {
        this.headers = List.copyOf(headers);

        for (int column = 0; column < headers.size(); column++) {
            ImportField field = mapping.columns().get(headers.get(column));

            if (field != null) {
                fields.put(column, field);
            }
        }

        mapping.defaults()
                .forEach(
                        (field, text) -> {
                            if (!text.isBlank()) {
                                defaults.put(field, text.strip());
                            }
                        });
    }

    /** True when the file or a default says something about it. */
    boolean says(ImportField field) {
        return fields.containsValue(field) || defaults.containsKey(field);
    }

    boolean says(ImportField.Part part) {
        return fields.values().stream().anyMatch(field -> field.part() == part)
                || defaults.keySet().stream().anyMatch(field -> field.part() == part);
    }

    Map<Integer, ImportField> fields() {
        return fields;
    }

    Map<ImportField, String> defaults() {
        return defaults;
    }

    String header(int column) {
        return headers.get(column);
    }
}
