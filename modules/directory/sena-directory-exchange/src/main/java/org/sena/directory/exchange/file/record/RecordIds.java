package org.sena.directory.exchange.file.record;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.exchange.ImportField;

/**
 * Ids of records: a UUID of the file stays, anything else becomes one of its source, so that the
 * same row of the same source is the same record, however often it comes.
 */
final class RecordIds {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final String source;

    RecordIds(String source) {
        this.source = words(source);
    }

    /** Without an id, a service is its name at its organisation. */
    String service(RowCells row) {
        String id = row.text(ImportField.SERVICE_ID);

        return id.isEmpty()
                ? TermIds.of(
                        source,
                        "service",
                        "named",
                        words(
                                row.text(ImportField.ORGANISATION_ID)
                                        + " "
                                        + row.text(ImportField.ORGANISATION_NAME)),
                        words(row.text(ImportField.SERVICE_NAME)))
                : of("service", id);
    }

    String organisation(RowCells row) {
        String id = row.text(ImportField.ORGANISATION_ID);

        return id.isEmpty()
                ? TermIds.of(
                        source,
                        "organisation",
                        "named",
                        words(row.text(ImportField.ORGANISATION_NAME)))
                : of("organisation", id);
    }

    /** Without an id, a place is its name and address. */
    String location(RowCells row, String name, String street, String postcode) {
        String id = row.text(ImportField.LOCATION_ID);

        return id.isEmpty()
                ? TermIds.of(
                        source, "location", "named", words(postcode), words(street), words(name))
                : location(id);
    }

    String location(String id) {
        return of("location", id);
    }

    private String of(String kind, String id) {
        return UUID.matcher(id).matches()
                ? id.toLowerCase(Locale.ROOT)
                : TermIds.of(source, kind, id);
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
