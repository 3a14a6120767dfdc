package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.exchange.file.record.ImportedFile;
import org.sena.scoring.service.sheet.WorkbookFile;

/** Services as workbooks. */
class DirectoryWorkbookFuzz {

    private static final ImportedFile FILE = new ImportedFile("services.xlsx");

    static Stream<Arguments> seeds() {
        byte[] workbook =
                WorkbookFile.of(
                        List.of(
                                List.of("id", "name", "organisation", "types", "opening hours"),
                                List.of("7", "Lunch", "Kitchen", "lunch club", "Mon 12-2pm"),
                                List.of("8", "Debt", "Kitchen", "debt advice", "24/7")));

        return Seeds.of(
                Stream.of(workbook, Workbooks.parts(workbook), Workbooks.parts(Workbooks.kinds())));
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        Claims.soon(() -> FILE.read(Workbooks.file(input)));
    }
}
