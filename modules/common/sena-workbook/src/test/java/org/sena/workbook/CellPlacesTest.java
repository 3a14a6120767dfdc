package org.sena.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPlacesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    "sheet1.xml   | <row><c r='A1'/><c r='XFD1048576'/></row> | true\n"
                            + "sheet1.xml   | <row><c/></row>                 | true\n"
                            + "sheet1.xml   | <row><c r='AAAAAAA1'/></row>    | false\n"
                            + "sheet1.xml   | <row><c r='sheetK4'/></row>     | false\n"
                            + "sheet1.xml   | <x:row xmlns:x='y'><x:c r='ABCD1'/></x:row> | false\n"
                            + "sheet1.other | <row><c r='ABCD1'/></row>       | false\n"
                            + "drawing.vml  | <c r='ABCD1'/><br>              | false\n"
                            + "sheet1.xml   | <row><c r='A1'></row>           | false\n"
                            + "drawing.vml  | <p><br></p>                     | true\n"
                            + "image.png    | PNG                             | true\n")
    void a_part_may_be_read_when_its_cells_stand_where_there_are_cells(
            String name, String part, boolean sound) throws IOException {
        assertEquals(
                sound,
                CellPlaces.areSound(
                        new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)), name));
    }
}
