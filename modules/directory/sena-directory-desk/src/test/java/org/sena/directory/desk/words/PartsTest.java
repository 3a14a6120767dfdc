package org.sena.directory.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "alternate_name, name",
        "service_types, types",
        "ages, who",
        "contacts[0].email, contact",
        "locations[2].addresses[0].postal_code, where",
        "schedules, when",
        "cost_options[1].amount, cost",
        "organization_identifiers, identifiers",
        "serviceAreas, areas",
        "something_new, name"
    })
    void a_part_is_edited_in_one_section(String part, String section) {
        assertEquals(section, Parts.section(part));
    }
}
