package org.sena.directory.service.postcode;

import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.sena.directory.api.Coordinate;

/** Which columns a postcode file has. */
interface Layout {

    /**
     * @throws BadCellException when a cell can't be read
     * @return empty when the postcode is real but has no position
     */
    Optional<PostcodePoint> read(CSVRecord record) throws BadCellException;

    /** The cell, or nothing when the row is shorter. */
    static String cell(CSVRecord record, int column) {
        return column < record.size() ? record.get(column).trim() : "";
    }

    static PostcodeForm postcode(CSVRecord record, int column, String name)
            throws BadCellException {
        return PostcodeForm.of(cell(record, column))
                .filter(PostcodeForm::isWhole)
                .orElseThrow(() -> new BadCellException(name, "is not a postcode"));
    }

    static double number(CSVRecord record, int column, String name, double least, double most)
            throws BadCellException {
        double number;

        try {
            number = Double.parseDouble(cell(record, column));
        } catch (NumberFormatException notANumber) {
            throw new BadCellException(name, "is not a number");
        }

        if (!(number >= least && number <= most)) {
            throw new BadCellException(name, "is not within " + least + " and " + most);
        }

        return number;
    }

    static PostcodePoint point(PostcodeForm postcode, Coordinate coordinate, String district) {
        return new PostcodePoint(postcode, coordinate, district);
    }
}
