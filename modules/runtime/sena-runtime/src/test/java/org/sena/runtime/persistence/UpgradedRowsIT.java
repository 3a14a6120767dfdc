package org.sena.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What becomes of the rows of version 1.0.0, a line each. */
class UpgradedRowsIT {

    @TempDir private static Path folder;
    private static UpgradeDatabase database;

    @BeforeAll
    static void upgrade() throws Exception {
        database = new UpgradeDatabase(folder);
        database.fillAsVersionOne();
        database.bringAll();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/schema/upgraded-rows.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_was_known_of_people_is_carried_over(String what, String sql, String expected)
            throws SQLException {
        assertEquals(expected, database.ask(sql), what);
    }
}
