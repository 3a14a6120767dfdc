package org.sena.directory.exchange.file.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.exchange.file.read.Words;

/** Finds what is wrong with a mapping before a row is read. */
public final class MappingCheck {

    private MappingCheck() {}

    /** In plain words; none when it can be used. */
    public static List<String> problems(ColumnMapping mapping) {
        List<String> problems = new ArrayList<>();

        if (mapping.source().isBlank() || mapping.source().length() > 200) {
            problems.add(Words.of("mapping.source"));
        }

        if (!says(mapping, ImportField.SERVICE_NAME)) {
            problems.add(Words.of("mapping.name"));
        }

        if (!says(mapping, ImportField.ORGANISATION_NAME)
                && !says(mapping, ImportField.ORGANISATION_ID)) {
            problems.add(Words.of("mapping.organisation"));
        }

        doubles(mapping)
                .forEach(
                        (field, headers) -> {
                            if (headers.size() > 1) {
                                problems.add(Words.of("mapping.twice", String.join(", ", headers)));
                            }
                        });

        return List.copyOf(problems);
    }

    private static boolean says(ColumnMapping mapping, ImportField field) {
        return mapping.columns().containsValue(field)
                || !mapping.defaults().getOrDefault(field, "").isBlank();
    }

    private static Map<ImportField, List<String>> doubles(ColumnMapping mapping) {
        Map<ImportField, List<String>> headers = new EnumMap<>(ImportField.class);

        new TreeMap<>(mapping.columns())
                .forEach(
                        (header, field) -> {
                            if (!field.isJoined()) {
                                headers.computeIfAbsent(field, f -> new ArrayList<>()).add(header);
                            }
                        });

        return headers;
    }
}
