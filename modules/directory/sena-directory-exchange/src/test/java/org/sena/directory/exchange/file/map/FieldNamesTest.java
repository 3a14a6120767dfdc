package org.sena.directory.exchange.file.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.directory.api.exchange.ImmutableColumnMapping;
import org.sena.directory.api.exchange.ImportField;

class FieldNamesTest {

    @ParameterizedTest
    @CsvSource({
        // Open Referral UK 3.0, flattened
        "organization.name, ORGANISATION_NAME",
        "organization_id, ORGANISATION_ID",
        "service_at_locations.0.location.id, LOCATION_ID",
        "schedules.0.byday, WEEKDAYS",
        "schedules.0.opens_at, OPENS",
        "cost_options.0.amount, COST_AMOUNT",
        "phones.0.number, PHONE",
        "minimum_age, MINIMUM_AGE",
        "addresses.0.postal_code, POSTCODE",
        // Open Referral UK 1.0
        "eligibilitys.0.minimum_age, MINIMUM_AGE",
        "regular_schedules.0.byday, WEEKDAYS",
        "physical_addresses.0.address_1, STREET",
        "service_taxonomys.0.taxonomy.name, SERVICE_TYPES",
        "contacts.0.phones.0.number, PHONE",
        "fees, COST",
        // What councils' lists use
        "Name, SERVICE_NAME",
        "Organisation, ORGANISATION_NAME",
        "import_id_reference, SERVICE_ID",
        "min_age, MINIMUM_AGE",
        "Age range, AGES",
        "Opening hours, OPENING_TIMES",
        "Monday hours, MONDAY",
        "Post Code, POSTCODE",
        "Address line 2, STREET",
        "Tel. no, PHONE",
        "E-mail address, EMAIL",
        "Latitude, LATITUDE",
        "Lng, LONGITUDE",
        "Charity number, CHARITY_NUMBER",
        "visible_from, VALID_FROM",
        // SENA's own export
        "schedule_location, SCHEDULE_LOCATION",
        "area_names, AREA_NAMES",
    })
    void a_column_is_known_by_its_name(String header, ImportField field) {
        assertEquals(Optional.of(field), FieldNames.of(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Notes", "Internal comments", "Column C", "42"})
    void other_columns_are_left_alone(String header) {
        assertEquals(Optional.empty(), FieldNames.of(header));
    }

    @Test
    void a_field_goes_to_the_first_column_that_could_be_it_and_lists_to_all() {
        assertEquals(
                Map.of(
                        "Name", ImportField.SERVICE_NAME,
                        "Address 1", ImportField.STREET,
                        "Address 2", ImportField.STREET),
                FieldNames.guess(List.of("Name", "Title", "Address 1", "Address 2")));
    }

    @Test
    void a_mapping_says_what_it_lacks() {
        assertEquals(
                List.of(
                        "Enter who the data is from, in at most 200 characters.",
                        "Choose the column with the name of the organisation.",
                        "These columns mean the same, and only one can: Name, Title."),
                MappingCheck.problems(
                        ImmutableColumnMapping.builder()
                                .source(" ")
                                .putColumns("Title", ImportField.SERVICE_NAME)
                                .putColumns("Name", ImportField.SERVICE_NAME)
                                .build()));
    }

    @Test
    void a_mapping_survives_its_column() {
        ImmutableColumnMapping mapping =
                ImmutableColumnMapping.builder()
                        .source("A council \"quoted\"")
                        .putColumns("Name", ImportField.SERVICE_NAME)
                        .putDefaults(ImportField.COST, "Free")
                        .build();

        assertEquals(mapping, MappingJson.mapping(MappingJson.write(mapping)));
    }
}
