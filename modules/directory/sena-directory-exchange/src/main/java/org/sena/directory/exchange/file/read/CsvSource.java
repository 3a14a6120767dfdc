package org.sena.directory.exchange.file.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sena.directory.api.exchange.FileRefusedException;

/**
 * Rows of a text file. Whatever a cell begins with, it is text. Bytes that are wrong in the
 * encoding become U+FFFD, which {@code CleanText} names later.
 */
final class CsvSource implements RowSource {

    private final Path file;
    private final Charset charset;
    private final CSVFormat format;

    CsvSource(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        format =
                CSVFormat.Builder.create()
                        .setDelimiter(separator)
                        .setQuote('"')
                        .setIgnoreEmptyLines(false)
                        .build();
    }

    @Override
    public void read(Visitor visitor) throws FileRefusedException, IOException {
        try (RowMeter meter = new RowMeter(decoded());
                CSVParser parser = new CSVParser(meter, format)) {
            Iterator<CSVRecord> records = parser.iterator();

            while (hasNext(records, parser)) {
                CSVRecord record = records.next();

                if (record.size() > MOST_COLUMNS) {
                    throw Refusal.of("file.columns", record.getRecordNumber(), MOST_COLUMNS);
                }

                meter.rowEnds();

                if (!visitor.row(row(record))) {
                    return;
                }
            }
        }
    }

    private Reader decoded() throws IOException {
        Reader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file),
                                charset.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPLACE)
                                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));

        reader.mark(1);

        if (reader.read() != '\uFEFF') {
            reader.reset();
        }

        return reader;
    }

    private static boolean hasNext(Iterator<CSVRecord> records, CSVParser parser)
            throws FileRefusedException, IOException {
        long row = parser.getRecordNumber() + 1;

        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof RowMeter.TooLongException) {
                throw Refusal.of("file.long-row", row);
            }

            throw Refusal.of("file.quotes", row);
        } catch (IllegalStateException e) { // So the parser wraps what the reader throws.
            throw Refusal.of("file.quotes", row);
        }
    }

    private static SourceRow row(CSVRecord record) {
        return new SourceRow((int) record.getRecordNumber(), record.toList(), Set.of());
    }
}
