package org.sena.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GeneratedTablesTest {

    private static final String DEFINITIONS =
            "create table SENA_Thing (\n\tthingId LONG\n);\n\n"
                    + "create table SENA_ThingPart (\n\tpartId LONG\n);";

    @Test
    void a_table_is_found_by_its_whole_name() {
        assertEquals(
                "create table SENA_ThingPart (\n\tpartId LONG\n)",
                GeneratedTables.definition(DEFINITIONS, "SENA_ThingPart"));
        assertEquals(
                "create table SENA_Thing (\n\tthingId LONG\n)",
                GeneratedTables.definition(DEFINITIONS, "SENA_Thing"));
    }

    @Test
    void a_table_that_is_not_described_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> GeneratedTables.definition(DEFINITIONS, "SENA_Thin"));
    }
}
