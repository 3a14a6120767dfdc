package org.sena.directory.exchange.file.run;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.exchange.file.map.MappingJson;
import org.sena.directory.exchange.store.model.ColumnMappingEntry;
import org.sena.directory.exchange.store.model.ImportBatchEntry;
import org.sena.directory.exchange.store.model.ImportRunEntry;
import org.sena.directory.exchange.store.service.ColumnMappingEntryLocalService;
import org.sena.directory.exchange.store.service.ImportBatchEntryLocalService;
import org.sena.directory.exchange.store.service.ImportRunEntryLocalService;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ImportStepsUseCase implements AopService, ImportSteps {

    /** After so long without a sign of life somebody else goes on. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final Set<String> AT_WORK =
            Set.of(
                    ImportState.CHECKING.name(),
                    ImportState.RUNNING.name(),
                    ImportState.UNDOING.name());

    @Reference private ImportRunEntryLocalService runs;
    @Reference private ImportBatchEntryLocalService batches;
    @Reference private ColumnMappingEntryLocalService mappings;
    @Reference private FileParts files;
    @Reference private ImportAccess access;
    @Reference private BatchStoring storing;
    @Reference private DirectoryImport directory;

    private final Clock clock = Clock.systemUTC();

    @Override
    @Transactional(rollbackFor = Exception.class)
    public String add(String userId, String fileName, FileLayout layout, int rows, Path file)
            throws IOException {
        String runId = UUID.randomUUID().toString();
        ImportRunEntry row = runs.createImportRunEntry(runId);

        row.setUserId(userId);
        row.setCreatedDate(now());
        row.setFileName(fileName);
        row.setFileSize(Files.size(file));
        row.setLayout(MappingJson.write(layout));
        row.setMapping("");
        row.setRowTotal(rows);
        RunRows.clearCheck(row);
        RunRows.move(row, ImportState.MAPPING, now());
        runs.addImportRunEntry(row);
        files.keep(runId, file);
        access.did("import.upload", runId);

        return runId;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void readAs(String runId, FileLayout layout, int rows) {
        ImportRunEntry row = held(runId, Set.of(ImportState.MAPPING));

        row.setLayout(MappingJson.write(layout));
        row.setRowTotal(rows);
        row.setMapping("");
        runs.updateImportRunEntry(row);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void check(String runId, String mapping, String layout) {
        ImportRunEntry row = held(runId, Set.of(ImportState.MAPPING, ImportState.CHECKED));

        row.setMapping(mapping);
        row.setLayout(layout);
        RunRows.clearCheck(row);
        RunRows.move(row, ImportState.CHECKING, now());
        runs.updateImportRunEntry(row);
        access.did("import.check", runId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void move(String runId, Set<ImportState> from, ImportState to, String action) {
        ImportRunEntry row = held(runId, from);

        row.setNotice("");
        RunRows.move(row, to, now());
        runs.updateImportRunEntry(row);
        access.did(action, runId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void discard(String runId) {
        ImportRunEntry row =
                held(runId, Set.of(ImportState.MAPPING, ImportState.CHECKED, ImportState.CHECKING));

        batches.deleteAll(runId);
        files.forget(runId);
        runs.deleteImportRunEntry(row);
        access.did("import.discard", runId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void saveMapping(String userId, String name, String mapping) {
        ColumnMappingEntry row =
                mappings.byName(name)
                        .orElseGet(
                                () ->
                                        mappings.createColumnMappingEntry(
                                                UUID.randomUUID().toString()));

        row.setName(name);
        row.setUserId(userId);
        row.setChangedDate(now());
        row.setMapping(mapping);
        mappings.updateColumnMappingEntry(row);
        access.did("import.save-mapping", row.getColumnMappingId());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<String> claim(String worker) {
        for (String runId : runs.waiting(AT_WORK, now())) {
            ImportRunEntry row = runs.lock(runId);

            if (row != null && AT_WORK.contains(row.getState()) && isFree(row)) {
                row.setWorker(worker);
                row.setWorkingUntil(leaseEnd());
                runs.updateImportRunEntry(row);

                return Optional.of(runId);
            }
        }

        return Optional.empty();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean beat(String runId, String worker, ImportState state) {
        Optional<ImportRunEntry> row = own(runId, worker, state);

        row.ifPresent(runs::updateImportRunEntry);

        return row.isPresent();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean beginCheck(String runId, String worker) {
        Optional<ImportRunEntry> row = own(runId, worker, ImportState.CHECKING);

        row.ifPresent(
                run -> {
                    batches.deleteAll(runId);
                    RunRows.clearCheck(run);
                    runs.updateImportRunEntry(run);
                });

        return row.isPresent();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean stage(String runId, String worker, Tally tally) {
        Optional<ImportRunEntry> own = own(runId, worker, ImportState.CHECKING);

        own.ifPresent(
                row -> {
                    batches.add(
                            runId,
                            row.getBatchTotal(),
                            StagedRows.write(tally.services()),
                            StagedRows.writeProblems(tally.problems()));
                    row.setBatchTotal(row.getBatchTotal() + 1);
                    row.setServiceTotal(row.getServiceTotal() + tally.services().size());
                    row.setOrganisationTotal(row.getOrganisationTotal() + tally.organisations());
                    row.setNewTotal(row.getNewTotal() + tally.added());
                    row.setChangedTotal(row.getChangedTotal() + tally.changed());
                    row.setSameTotal(row.getSameTotal() + tally.same());
                    row.setRefusedTotal(row.getRefusedTotal() + tally.refused());
                    row.setProblemTotal(row.getProblemTotal() + tally.problems().size());
                    runs.updateImportRunEntry(row);
                });

        return own.isPresent();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void endCheck(String runId, String worker) {
        own(runId, worker, ImportState.CHECKING).ifPresent(row -> end(row, ImportState.CHECKED));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean storeNext(String runId, String worker) {
        Optional<ImportRunEntry> own = own(runId, worker, ImportState.RUNNING);

        if (own.isEmpty()) {
            return false;
        }

        ImportRunEntry row = own.get();
        Optional<ImportBatchEntry> batch = batches.find(runId, row.getNextBatch());

        if (batch.isEmpty()) {
            end(row, ImportState.FINISHED);
            files.forget(runId);

            return false;
        }

        int stored = storing.store(row, StagedRows.services(batch.get().getContent()));

        row.setNextBatch(row.getNextBatch() + 1);
        row.setStoredTotal(row.getStoredTotal() + stored);
        row.setChangedDate(now());
        runs.updateImportRunEntry(row);

        return true;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void undo(String runId, String worker) {
        own(runId, worker, ImportState.UNDOING)
                .ifPresent(
                        row -> {
                            List<String> left =
                                    new ArrayList<>(directory.undo(RunReader.origin(runId)));

                            left.sort(null);
                            row.setNotice(RunRows.ids(left));
                            end(row, ImportState.UNDONE);
                        });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void fail(String runId, String worker, String why) {
        ImportRunEntry row = runs.lock(runId);

        if (row != null && worker.equals(row.getWorker())) {
            row.setNotice(why);
            end(row, ImportState.FAILED);
        }
    }

    private void end(ImportRunEntry row, ImportState state) {
        RunRows.move(row, state, now());
        runs.updateImportRunEntry(row);
    }

    /** The row, held, with the lease begun anew; empty when it is not the worker's any more. */
    private Optional<ImportRunEntry> own(String runId, String worker, ImportState state) {
        ImportRunEntry row = runs.lock(runId);

        if (row == null
                || !worker.equals(row.getWorker())
                || !state.name().equals(row.getState())) {
            return Optional.empty();
        }

        row.setWorkingUntil(leaseEnd());

        return Optional.of(row);
    }

    private ImportRunEntry held(String runId, Set<ImportState> from) {
        ImportRunEntry row = runs.lock(runId);

        if (row == null || !from.contains(ImportState.valueOf(row.getState()))) {
            throw new IllegalStateException(
                    "Import " + runId + " is " + (row == null ? "gone" : row.getState()));
        }

        return row;
    }

    private boolean isFree(ImportRunEntry row) {
        return row.getWorkingUntil() == null || row.getWorkingUntil().before(now());
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private Date leaseEnd() {
        return Date.from(clock.instant().plus(LEASE));
    }
}
