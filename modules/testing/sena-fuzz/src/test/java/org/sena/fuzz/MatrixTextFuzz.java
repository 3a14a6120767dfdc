package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.scoring.service.matrix.CsvTable;

/** Scoring matrices as text files, and the grammar of their cells. */
class MatrixTextFuzz {

    private static final int FEW = 12;

    static Stream<Arguments> seeds() {
        List<List<String>> shipped = Matrices.SHIPPED;
        String first = CsvTable.write(shipped.subList(0, FEW));
        String last =
                CsvTable.write(
                        List.of(
                                shipped.get(0),
                                shipped.get(shipped.size() - 2),
                                shipped.get(shipped.size() - 1)));

        return Stream.concat(
                Seeds.of(
                        first,
                        last,
                        "\uFEFF" + last.replace(',', ';'),
                        last.replace(',', '\t'),
                        CsvTable.write(shipped.subList(0, 1))
                                + "x,age,between,18..64,,,,,=1,@,<b>"),
                Seeds.of(Stream.of(("\uFEFF" + last).getBytes(StandardCharsets.UTF_16LE))));
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        Claims.soon(() -> Matrices.read("matrix.csv", input));
    }
}
