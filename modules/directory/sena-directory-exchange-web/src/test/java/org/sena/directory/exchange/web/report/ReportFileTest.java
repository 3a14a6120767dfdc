package org.sena.directory.exchange.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.exchange.ImmutableBaseline;
import org.sena.directory.api.exchange.ImmutableSource;

class ReportFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain|plain",
                "a, b|\"a, b\"",
                "say \"x\"|\"say \"\"x\"\"\"",
                "=1+1|'=1+1",
                "+44|'+44",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "=HYPERLINK(\"x\",\"y\")|\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""
            })
    void a_cell_is_text_for_every_spreadsheet(String text, String cell) {
        assertEquals(cell, ReportFile.cell(text));
    }

    @Test
    void every_number_has_a_row_of_its_own() {
        String file =
                ReportFile.of(
                        ImmutableBaseline.builder()
                                .at(Instant.parse("2026-11-20T10:00:00Z"))
                                .services(12)
                                .organisations(3)
                                .certainDuplicates(1)
                                .likelyDuplicates(2)
                                .modifiedByQuarter(Map.of("2026 Q4", 12L))
                                .assuredByQuarter(Map.of("never", 12L))
                                .filled(Map.of("phone", 9L))
                                .addSources(
                                        ImmutableSource.builder()
                                                .publisher("=cmd")
                                                .services(12)
                                                .unchangedForAYear(4)
                                                .duplicated(2)
                                                .build())
                                .build());

        for (String row :
                new String[] {
                    "total,services,12",
                    "duplicates,likely,2",
                    "last changed,2026 Q4,12",
                    "last assured,never,12",
                    "filled,phone,9",
                    "services by source,'=cmd,12",
                    "unchanged for a year,'=cmd,4"
                }) {
            assertTrue(file.contains("\r\n" + row + "\r\n"), row);
        }
    }
}
