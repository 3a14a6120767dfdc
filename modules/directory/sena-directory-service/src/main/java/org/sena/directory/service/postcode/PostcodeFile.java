package org.sena.directory.service.postcode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sena.directory.api.DirectoryRefusedException;

/** Reads a postcode file of either layout row by row, and collects its mistakes. */
public final class PostcodeFile {

    /** After so many mistakes the rest is not read. */
    static final int MOST_PROBLEMS = 100;

    private static final String UNKNOWN =
            "row 1: has neither the column names pcds, lat and long, nor ten columns as Code-Point"
                    + " Open has";

    private final List<String> problems = new ArrayList<>();
    private final Consumer<PostcodePoint> sink;

    private int read;

    /**
     * @param sink gets every point until the first mistake
     */
    public PostcodeFile(Consumer<PostcodePoint> sink) {
        this.sink = sink;
    }

    /**
     * @return how many postcodes with a position were read
     * @throws DirectoryRefusedException when there was a mistake
     */
    public int read(Reader csv) throws IOException {
        try (CSVParser parser = CSVFormat.DEFAULT.parse(csv)) {
            readAll(parser);
        }

        if (read == 0 && problems.isEmpty()) {
            problems.add("the file holds no postcode");
        }

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        return read;
    }

    private void readAll(CSVParser parser) {
        Layout layout = null;

        try {
            Iterator<CSVRecord> records = parser.iterator();

            while (records.hasNext() && problems.size() < MOST_PROBLEMS) {
                CSVRecord record = records.next();

                if (layout != null) {
                    read(layout, record);
                } else if (PostcodeDirectory.isHeader(record)) {
                    layout = header(record);
                } else if (CodePointOpen.mayBegin(record)) {
                    layout = new CodePointOpen();
                    read(layout, record);
                } else {
                    problems.add(UNKNOWN);
                }

                if (layout == null) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            problems.add("row " + (parser.getRecordNumber() + 1) + ": can't be read as CSV");
        }
    }

    private Layout header(CSVRecord record) {
        try {
            return PostcodeDirectory.of(record);
        } catch (BadCellException bad) {
            problems.add("row 1, " + bad.getMessage());

            return null;
        }
    }

    private void read(Layout layout, CSVRecord record) {
        try {
            layout.read(record).ifPresent(this::take);
        } catch (BadCellException bad) {
            problems.add("row " + record.getRecordNumber() + ", " + bad.getMessage());
        }
    }

    private void take(PostcodePoint point) {
        read++;

        if (problems.isEmpty()) {
            sink.accept(point);
        }
    }
}
