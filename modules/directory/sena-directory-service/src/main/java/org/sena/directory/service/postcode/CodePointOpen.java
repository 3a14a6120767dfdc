package org.sena.directory.service.postcode;

import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Ordnance Survey Code-Point Open: no header; PC, PQ, EA, NO, CY, RH, LH, CC, DC, WC. A positional
 * quality of 90 means that there is no position.
 */
final class CodePointOpen implements Layout {

    static final int COLUMNS = 10;

    private static final int PC = 0;
    private static final int PQ = 1;
    private static final int EA = 2;
    private static final int NO = 3;
    private static final int DC = 8;
    private static final String NO_POSITION = "90";

    /** True for a row that is such a file's, whether or not it can be read. */
    static boolean mayBegin(CSVRecord record) {
        return record.size() == COLUMNS
                || PostcodeForm.of(Layout.cell(record, PC))
                        .filter(PostcodeForm::isWhole)
                        .isPresent();
    }

    @Override
    public Optional<PostcodePoint> read(CSVRecord record) throws BadCellException {
        if (record.size() != COLUMNS) {
            throw new BadCellException("PC", "the row has " + record.size() + " columns, not 10");
        }

        PostcodeForm postcode = Layout.postcode(record, PC, "PC");

        if (Layout.cell(record, PQ).equals(NO_POSITION)) {
            return Optional.empty();
        }

        double easting = Layout.number(record, EA, "EA", 0, 700_000);
        double northing = Layout.number(record, NO, "NO", 0, 1_300_000);

        return Optional.of(
                Layout.point(
                        postcode,
                        NationalGrid.toWgs84(easting, northing),
                        Layout.cell(record, DC)));
    }
}
