package org.sena.directory.exchange.file.run;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.csv.SafeCsv;
import org.sena.directory.api.exchange.ImmutableRecordPreview;
import org.sena.directory.api.exchange.RecordPreview;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.exchange.file.record.ReadRecord;
import org.sena.directory.exchange.file.record.RecordReader;
import org.sena.directory.exchange.store.model.ImportBatchEntry;
import org.sena.directory.exchange.store.model.ImportRunEntry;
import org.sena.directory.exchange.store.service.ImportBatchEntryLocalService;
import org.sena.directory.exchange.store.service.ImportRunEntryLocalService;

/** Shows what a check came to, one batch in memory. */
@Component(service = CheckedRows.class)
public class CheckedRows {

    @Reference private ImportRunEntryLocalService runs;
    @Reference private ImportBatchEntryLocalService batches;
    @Reference private RunReader readers;

    List<RecordPreview> preview(String runId, int limit) {
        List<RecordPreview> previews = new ArrayList<>();
        ImportRunEntry run = runs.fetchImportRunEntry(runId);

        if (run == null || run.getMapping().isEmpty()) {
            return previews;
        }

        RecordReader reader = readers.of(run);

        for (int number = 0; number < run.getBatchTotal() && previews.size() < limit; number++) {
            for (StagedRows rows : services(runId, number)) {
                if (previews.size() < limit) {
                    ReadRecord record = reader.read(rows.rows());

                    record.service()
                            .ifPresent(
                                    service ->
                                            previews.add(
                                                    ImmutableRecordPreview.builder()
                                                            .row(record.row())
                                                            .change(record.change())
                                                            .service(service)
                                                            .problems(record.problems())
                                                            .build()));
                }
            }
        }

        return previews;
    }

    List<RowProblem> problems(String runId, int limit) {
        List<RowProblem> problems = new ArrayList<>();
        List<RowProblem> batch = List.of();

        for (int number = 0; problems.size() < limit; number++) {
            Optional<ImportBatchEntry> row = batches.find(runId, number);

            if (row.isEmpty()) {
                break;
            }

            batch = StagedRows.problems(row.get().getProblems());
            problems.addAll(batch.subList(0, Math.min(batch.size(), limit - problems.size())));
        }

        return problems;
    }

    void writeProblems(String runId, Writer to) throws IOException {
        SafeCsv csv = new SafeCsv(to);
        int number = 0;

        csv.row(List.of("Row", "Column", "Name of the column", "Left out", "What is wrong"));

        for (Optional<ImportBatchEntry> row = batches.find(runId, number);
                row.isPresent();
                row = batches.find(runId, ++number)) {
            for (RowProblem problem : StagedRows.problems(row.get().getProblems())) {
                csv.row(
                        List.of(
                                String.valueOf(problem.row()),
                                problem.column().orElse(""),
                                problem.header().orElse(""),
                                problem.isRefused() ? "yes" : "no",
                                problem.message()));
            }
        }

        csv.flush();
    }

    private List<StagedRows> services(String runId, int number) {
        return batches.find(runId, number)
                .map(batch -> StagedRows.services(batch.getContent()))
                .orElse(List.of());
    }
}
