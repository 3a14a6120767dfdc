package org.sena.directory.exchange.file.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Location;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.RecordPreview.Change;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.exchange.file.map.FieldNames;

class RecordReaderTest {

    private static final List<String> HEADERS =
            List.of("id", "name", "organisation", "types", "postcode", "venue", "opening hours");

    private final Samples directory = new Samples();

    @Test
    void a_row_is_a_service_with_its_organisation_and_place() {
        Service service =
                read(HEADERS, "7|Lunch|Age Together|lunch club|pe29 3tn|Hall|Mon 12-2pm")
                        .service()
                        .orElseThrow();

        assertEquals("Lunch", service.name());
        assertEquals("Age Together", service.organisation().name());
        assertEquals(Set.of("lunch-club"), service.serviceTypes());
        assertEquals("PE29 3TN", service.locations().get(0).postcode());
        assertEquals("Hall", service.locations().get(0).name());
        assertEquals(1, service.openingTimes().size());
        assertEquals(Optional.of("7"), service.provenance().orElseThrow().sourceId());
    }

    @Test
    void rows_of_one_service_add_places_and_times() {
        Service service =
                read(
                                HEADERS,
                                "7|Lunch|Age Together|lunch club|PE29 3TN|Hall|Mon 12-2pm",
                                "7||||PE27 5BH|Library|Tue 12-2pm")
                        .service()
                        .orElseThrow();

        assertEquals(
                List.of("Hall", "Library"),
                service.locations().stream().map(Location::name).collect(Collectors.toList()));
        assertEquals(
                service.locations().stream()
                        .map(place -> Optional.of(place.id()))
                        .collect(Collectors.toList()),
                service.schedules().stream()
                        .map(Schedule::locationId)
                        .collect(Collectors.toList()));
    }

    @Test
    void one_id_for_two_services_is_refused() {
        ReadRecord record =
                read(
                        HEADERS,
                        "7|Lunch|Age Together|lunch club|||",
                        "7|Debt advice|Age Together|lunch club|||");

        assertTrue(record.service().isEmpty());
        assertEquals(List.of("row.differs"), codes(record));
        assertEquals(3, record.problems().get(0).row());
        assertEquals(Optional.of("B"), record.problems().get(0).column());
    }

    @Test
    void the_same_row_twice_changes_nothing() {
        ReadRecord first =
                read(HEADERS, "7|Lunch|Age Together|lunch club|PE29 3TN|Hall|Mon 12-2pm");

        directory.store(first);

        ReadRecord second =
                read(HEADERS, "7|Lunch|Age Together|lunch club|PE29 3TN|Hall|Mon 12-2pm");

        assertEquals(Change.NEW, first.change());
        assertEquals(Change.SAME, second.change());
        assertEquals(first.service().get().id(), second.service().get().id());
        assertTrue(second.organisation().isEmpty());
    }

    @Test
    void a_file_changes_only_what_its_columns_say() {
        directory.store(read(HEADERS, "7|Lunch|Age Together|lunch club|PE29 3TN|Hall|Mon 12-2pm"));

        ReadRecord record = read(List.of("id", "phone"), "7|01480 123456");
        Service service = record.service().orElseThrow();

        assertEquals(Change.CHANGED, record.change());
        assertEquals("Lunch", service.name());
        assertEquals(1, service.locations().size());
        assertEquals(Optional.of("01480 123456"), service.phone());
    }

    @Test
    void an_empty_cell_of_a_column_empties_what_was_there() {
        directory.store(
                read(
                        List.of("id", "name", "organisation", "types", "phone"),
                        "7|Lunch|Age Together|lunch club|01480 123456"));

        assertEquals(
                Optional.empty(),
                read(List.of("id", "phone"), "7|").service().orElseThrow().phone());
    }

    @Test
    void a_uuid_stays_and_other_ids_belong_to_their_source() {
        String uuid = "0b7c4a3e-2f61-4a58-9d0e-6a1b2c3d4e5f";
        String row = "|Lunch|Age Together|lunch club|||";

        assertEquals(uuid, read(HEADERS, uuid + row).service().orElseThrow().id());
        assertNotEquals(
                read(HEADERS, "7" + row).service().orElseThrow().id(),
                read(HEADERS, "8" + row).service().orElseThrow().id());
        assertEquals(5, uuidVersion(read(HEADERS, "7" + row).service().orElseThrow().id()));
    }

    @Test
    void without_ids_a_service_is_its_name_at_its_organisation() {
        List<String> headers = List.of("name", "organisation", "types");

        assertEquals(
                read(headers, "Lunch Club|Age Together|lunch club").service().get().id(),
                read(headers, "lunch  club|AGE TOGETHER|food bank").service().get().id());
        assertNotEquals(
                read(headers, "Lunch club|Age Together|lunch club").service().get().id(),
                read(headers, "Lunch club|Another|lunch club").service().get().id());
    }

    @Test
    void an_organisation_is_found_by_its_name() {
        directory.store(read(HEADERS, "7|Lunch|Age Together|lunch club|||"));

        ReadRecord other =
                read(
                        List.of("id", "name", "organisation", "types", "organisation phone"),
                        "8|Dinner|age together|lunch club|01480 123456");

        assertEquals(1, directory.organisations.size());
        assertEquals(
                directory.organisations.keySet(), Set.of(other.organisation().orElseThrow().id()));
        assertEquals(Optional.of("01480 123456"), other.organisation().get().phone());
    }

    @Test
    void a_service_without_a_type_a_name_or_an_organisation_is_refused() {
        assertEquals(List.of("service.type"), codes(read(HEADERS, "7|Lunch|Age Together||||")));
        assertEquals(
                List.of("organisation.missing"), codes(read(HEADERS, "7|Lunch||lunch club|||")));
        assertEquals(
                List.of("service.name"), codes(read(HEADERS, "7||Age Together|lunch club|||")));
    }

    @Test
    void what_only_warns_is_imported() {
        ReadRecord record =
                read(HEADERS, "7|<b>Lunch</b>|Age Together|lunch club|ZZ1 1ZZ||by luck");

        assertEquals("Lunch", record.service().orElseThrow().name());
        assertEquals(
                Set.of("cell.html", "postcode.unknown", "opening.unread"),
                Set.copyOf(codes(record)));
        assertFalse(record.problems().stream().anyMatch(RowProblem::isRefused));
    }

    @Test
    void a_schedule_that_ends_before_it_begins_is_refused_whatever_else_it_lacks() {
        ReadRecord record =
                read(
                        List.of(
                                "id",
                                "name",
                                "organisation",
                                "types",
                                "opens",
                                "valid from",
                                "valid to"),
                        "7|Lunch|Age Together|lunch club|9:30|2026-01-01|2025-12-31");

        assertEquals(Set.of("schedule.half", "schedule.order"), Set.copyOf(codes(record)));
        assertTrue(record.service().isEmpty());
    }

    @Test
    void a_postcode_that_is_none_makes_no_empty_address() {
        ReadRecord record = read(HEADERS, "7|Lunch|Age Together|lunch club|by the river|Hall|");

        assertEquals(List.of("postcode.unread"), codes(record));
        assertEquals(List.of(), record.service().orElseThrow().locations().get(0).addresses());
    }

    @Test
    void what_holds_for_all_rows_holds_where_no_row_of_the_service_says_it() {
        List<String> headers = List.of("id", "name", "organisation", "types", "venue");
        RecordReader reader =
                directory.reader(
                        headers,
                        Samples.mapping()
                                .putAllColumns(FieldNames.guess(headers))
                                .putDefaults(ImportField.COST, "Free")
                                .build());
        Service service =
                reader.read(Samples.rows("7|Lunch|Age Together|lunch club|Hall", "7||||Library"))
                        .service()
                        .orElseThrow();

        assertEquals(Set.of("lunch-club"), service.serviceTypes());
        assertEquals(Optional.of("Free"), service.cost());
    }

    @Test
    void the_youngest_cannot_be_older_than_the_oldest() {
        List<String> headers = List.of("id", "name", "organisation", "types", "min age", "max age");

        assertEquals(
                List.of("age.order"),
                codes(read(headers, "7|Lunch|Age Together|lunch club|65|18")));
    }

    private ReadRecord read(List<String> headers, String... lines) {
        return directory.reader(headers).read(Samples.rows(lines));
    }

    private static List<String> codes(ReadRecord record) {
        return record.problems().stream().map(RowProblem::code).collect(Collectors.toList());
    }

    private static int uuidVersion(String id) {
        return java.util.UUID.fromString(id).version();
    }
}
