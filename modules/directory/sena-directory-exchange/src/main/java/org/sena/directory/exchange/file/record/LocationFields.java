package org.sena.directory.exchange.file.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.Location;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.ImportField.Part;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.Choices;
import org.sena.directory.exchange.file.cell.Numbers;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.exchange.file.cell.Reach;
import org.sena.directory.exchange.file.cell.TextCells;

/** What rows say about the places of a service: each row about one. */
final class LocationFields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_STREET = 1_000;
    private static final int LONGEST_TEXT = 10_000;

    private final Stored stored;
    private final Vocabulary words;
    private final RecordIds ids;
    private final Columns columns;

    LocationFields(Stored stored, Vocabulary words, RecordIds ids, Columns columns) {
        this.stored = stored;
        this.words = words;
        this.ids = ids;
        this.columns = columns;
    }

    /** By row, in their order; rows that tell of no place are not there. */
    Map<RowCells, Location> read(RowGroup rows) {
        Map<RowCells, Location> locations = new LinkedHashMap<>();
        Map<String, Location> byId = new LinkedHashMap<>();

        for (RowCells row : rows.rows()) {
            if (row.holds(Part.LOCATION)) {
                Location location = read(row, rows.problems());

                locations.put(row, byId.computeIfAbsent(location.id(), id -> location));
            }
        }

        return locations;
    }

    private Location read(RowCells row, Problems problems) {
        String street = street(row, problems);
        String postcode =
                row.one(ImportField.POSTCODE).flatMap(c -> Reach.postcode(c, problems)).orElse("");
        String city = line(row, ImportField.CITY, problems).orElse("");
        Optional<String> name = line(row, ImportField.LOCATION_NAME, problems);
        String called =
                name.orElse(!street.isEmpty() ? street : !postcode.isEmpty() ? postcode : city);
        String id = ids.location(row, name.orElse(""), street, postcode + city);
        Optional<Location> known = stored.location(id);
        ImmutableLocation location =
                known.map(ImmutableLocation::copyOf)
                        .orElseGet(() -> ImmutableLocation.builder().id(id).name(called).build());

        location = name.isPresent() ? location.withName(name.get()) : location;

        if (columns.says(ImportField.LOCATION_DESCRIPTION)) {
            location =
                    location.withDescription(
                            row.one(ImportField.LOCATION_DESCRIPTION)
                                    .flatMap(c -> TextCells.paragraphs(c, LONGEST_TEXT, problems)));
        }

        location =
                row.one(ImportField.LOCATION_TYPE)
                        .flatMap(c -> Choices.locationType(c, problems))
                        .map(location::withType)
                        .orElse(location);

        if (columns.says(ImportField.UPRN)) {
            location = location.withUprn(row.one(ImportField.UPRN).flatMap(c -> uprn(c, problems)));
        }

        if (columns.says(ImportField.LATITUDE) && columns.says(ImportField.LONGITUDE)) {
            location = location.withCoordinate(point(row, problems));
        }

        if (columns.says(ImportField.ACCESSIBILITY)) {
            location =
                    location.withAccessibility(
                            Bare.kept(
                                    location.accessibility(),
                                    accessibility(row, problems),
                                    Bare::of));
        }

        return addressed(location, row, problems, street, postcode, city);
    }

    private Location addressed(
            ImmutableLocation location,
            RowCells row,
            Problems problems,
            String street,
            String postcode,
            String city) {
        if (!row.holds(
                ImportField.STREET,
                ImportField.CITY,
                ImportField.REGION,
                ImportField.COUNTY,
                ImportField.POSTCODE)) {
            return location;
        }

        if (!postcode.isEmpty()
                && location.coordinate().isEmpty()
                && !stored.isPostcode(postcode)) {
            problems.warn(
                    row.one(ImportField.POSTCODE).orElseThrow(), "postcode.unknown", postcode);
        }

        Optional<String> region = line(row, ImportField.REGION, problems);
        Optional<String> county = line(row, ImportField.COUNTY, problems);

        // Nothing in its cells could be taken: that is no address.
        if ((street + city + postcode).isEmpty() && region.or(() -> county).isEmpty()) {
            return location;
        }

        List<Address> addresses = new ArrayList<>();

        addresses.add(
                ImmutableAddress.builder()
                        .street(street)
                        .city(city)
                        .region(region)
                        .county(county.orElse(""))
                        .postcode(postcode)
                        .country(country(row, problems))
                        .build());
        location.addresses().stream().skip(1).forEach(addresses::add);

        return location.withAddresses(Bare.kept(location.addresses(), addresses, Bare::of));
    }

    private static String street(RowCells row, Problems problems) {
        return row.all(ImportField.STREET).stream()
                .map(cell -> TextCells.line(cell, LONGEST_STREET, problems))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String country(RowCells row, Problems problems) {
        Optional<Cell> cell = row.one(ImportField.COUNTRY);
        String text = cell.map(Cell::text).orElse("GB");

        if (text.matches(
                "(?i)uk|gb|gbr|united kingdom|great britain|england|wales|scotland|northern ireland")) {
            return "GB";
        }

        if (text.matches("[A-Za-z]{2}")) {
            return text.toUpperCase(Locale.ROOT);
        }

        problems.warn(cell.orElseThrow(), "country.unknown", text);

        return "GB";
    }

    private static Optional<Coordinate> point(RowCells row, Problems problems) {
        return Numbers.point(
                row.one(ImportField.LATITUDE).orElse(row.whole()),
                row.one(ImportField.LONGITUDE).orElse(row.whole()),
                problems);
    }

    private static Optional<String> uprn(Cell cell, Problems problems) {
        if (cell.text().matches("\\d{1,12}")) {
            return Optional.of(cell.text());
        }

        problems.warn(cell, "uprn.unread", cell.text());

        return Optional.empty();
    }

    private List<Accessibility> accessibility(RowCells row, Problems problems) {
        List<Accessibility> all = new ArrayList<>();

        for (Cell cell : row.all(ImportField.ACCESSIBILITY)) {
            for (Cell part : TextCells.parts(cell, false)) {
                TextCells.line(part, LONGEST_STREET, problems)
                        .ifPresent(
                                text ->
                                        all.add(
                                                ImmutableAccessibility.builder()
                                                        .description(text)
                                                        .code(words.accessibility().find(text))
                                                        .build()));
            }
        }

        return all;
    }

    private static Optional<String> line(RowCells row, ImportField field, Problems problems) {
        return row.one(field).flatMap(cell -> TextCells.line(cell, LONGEST_NAME, problems));
    }
}
