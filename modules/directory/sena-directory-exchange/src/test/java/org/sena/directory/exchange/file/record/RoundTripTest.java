package org.sena.directory.exchange.file.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.csv.SafeCsv;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.RecordPreview.Change;
import org.sena.directory.exchange.file.map.FieldNames;
import org.sena.directory.exchange.file.out.ServiceRows;
import org.sena.directory.exchange.file.read.RowSource;
import org.sena.directory.exchange.file.read.SourceFiles;

/** Whatever valid services there are: exported and imported again they are the same. */
class RoundTripTest {

    private static final int SERVICES = 200;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void services_survive_export_and_import(long seed) throws Exception {
        AnyService any = new AnyService(new Random(seed));
        Map<String, Service> services = new LinkedHashMap<>();

        for (int number = 0; number < SERVICES; number++) {
            Service service = any.next();

            services.put(service.id(), service);
        }

        Path file = export(services);
        Samples empty = new Samples();
        List<ReadRecord> records = read(file, empty);

        assertEquals(SERVICES, records.size());

        for (ReadRecord record : records) {
            Service service = record.service().orElseThrow(() -> refused(record));

            assertEquals(Bare.of(services.get(service.id())), Bare.of(service));
            assertEquals(
                    Bare.of(services.get(service.id()).organisation()),
                    Bare.of(service.organisation()));
            empty.store(record);
        }

        for (ReadRecord record : read(file, empty)) {
            assertEquals(Change.SAME, record.change());
        }
    }

    private Path export(Map<String, Service> services) throws Exception {
        StringWriter text = new StringWriter();
        SafeCsv csv = new SafeCsv(text);

        csv.row(ServiceRows.header());

        for (Service service : services.values()) {
            for (List<String> row : ServiceRows.of(service)) {
                for (String cell : row) {
                    assertFalse(cell.contains("\u0000"));
                }

                csv.row(row);
            }
        }

        csv.flush();

        return Files.write(
                folder.resolve("services.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReadRecord> read(Path file, Samples directory) throws Exception {
        FileLayout layout = SourceFiles.layout(file, "services.csv", FieldNames::isName);
        RowSource rows = SourceFiles.open(file, layout);
        RecordReader reader = directory.reader(ServiceRows.header());
        List<ReadRecord> records = new ArrayList<>();

        new Grouping(rows, layout.headerRow(), reader::key)
                .read(() -> {}, group -> records.add(reader.read(group)));

        return records;
    }

    private static AssertionError refused(ReadRecord record) {
        return new AssertionError(record.problems().toString());
    }
}
