package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.scoring.service.sheet.WorkbookFile;

/** Scoring matrices as workbooks. */
class MatrixWorkbookFuzz {

    static Stream<Arguments> seeds() {
        byte[] workbook = WorkbookFile.of(Matrices.SHIPPED.subList(0, 6));

        return Seeds.of(
                Stream.of(workbook, Workbooks.parts(workbook), Workbooks.parts(Workbooks.kinds())));
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        Claims.soon(() -> Matrices.read("matrix.xlsx", Workbooks.file(input)));
    }
}
