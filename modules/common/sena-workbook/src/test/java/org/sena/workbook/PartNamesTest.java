package org.sena.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, true, false",
        "XL/VBAPROJECT.BIN, true, false",
        "xl/macrosheets/sheet1.xml, true, false",
        "xl/workbook.xml, false, true",
        "XL/Workbook.xml, false, true",
        "word/xl/workbook.xml, false, false",
        "xl/worksheets/sheet1.xml, false, false",
    })
    void names_tell_programs_and_the_workbook(String name, boolean isMacros, boolean isWorkbook) {
        assertEquals(isMacros, PartNames.isMacros(name));
        assertEquals(isWorkbook, PartNames.isWorkbook(name));
    }
}
