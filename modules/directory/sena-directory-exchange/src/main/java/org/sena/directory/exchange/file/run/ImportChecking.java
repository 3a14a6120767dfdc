package org.sena.directory.exchange.file.run;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.exchange.file.map.MappingJson;
import org.sena.directory.exchange.file.read.SourceFiles;
import org.sena.directory.exchange.file.read.SourceRow;
import org.sena.directory.exchange.file.record.Grouping;
import org.sena.directory.exchange.file.record.ReadRecord;
import org.sena.directory.exchange.file.record.RecordReader;
import org.sena.directory.exchange.store.model.ImportRunEntry;
import org.sena.directory.exchange.store.service.ImportRunEntryLocalService;

/** Reads a file from end to end and keeps what can be imported, batch by batch. */
@Component(service = ImportChecking.class)
public class ImportChecking {

    @Reference private ImportRunEntryLocalService runs;
    @Reference private ImportSteps steps;
    @Reference private ImportLimits limits;
    @Reference private FileParts files;
    @Reference private RunReader readers;

    /** From the beginning, whoever began before. */
    void check(String runId, String worker) throws FileRefusedException, IOException {
        ImportRunEntry run = runs.fetchImportRunEntry(runId);

        if (run == null || !steps.beginCheck(runId, worker)) {
            return;
        }

        FileRefusedException[] refused = new FileRefusedException[1];

        files.with(
                runId,
                file -> {
                    FileLayout layout = MappingJson.layout(run.getLayout());
                    RecordReader reader = readers.of(run);
                    Grouping grouping =
                            new Grouping(
                                    SourceFiles.open(file, layout),
                                    layout.headerRow(),
                                    reader::key);

                    try {
                        new Pass(runId, worker, reader).read(grouping);
                    } catch (FileRefusedException e) {
                        refused[0] = e;
                    }

                    return null;
                });

        if (refused[0] != null) {
            throw refused[0];
        }
    }

    /** One reading of a file. */
    private final class Pass {

        private final String runId;
        private final String worker;
        private final RecordReader reader;
        private final Set<String> organisations = new HashSet<>();
        private Tally tally = new Tally();

        private Pass(String runId, String worker, RecordReader reader) {
            this.runId = runId;
            this.worker = worker;
            this.reader = reader;
        }

        private void read(Grouping grouping) throws FileRefusedException, IOException {
            try {
                grouping.read(this::beat, this::take);
                flush();
                steps.endCheck(runId, worker);
            } catch (NotOursException e) {
                // Somebody called it off, or another node goes on with it.
                return;
            }
        }

        private void take(List<SourceRow> rows) {
            ReadRecord record = reader.read(rows);
            boolean isFirst =
                    record.service()
                            .filter(service -> organisations.add(service.organisation().id()))
                            .isPresent();

            tally.add(record, new StagedRows(isFirst, rows));

            if (tally.isFull(limits.batchSize())) {
                flush();
            }
        }

        private void flush() {
            if (!tally.isEmpty()) {
                if (!steps.stage(runId, worker, tally)) {
                    throw new NotOursException();
                }

                tally = new Tally();
            }
        }

        private void beat() {
            if (!steps.beat(runId, worker, ImportState.CHECKING)) {
                throw new NotOursException();
            }
        }
    }

    /** The run is not this worker's any more. */
    private static final class NotOursException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
