package org.sena.directory.exchange.file.run;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.FileColumn;
import org.sena.directory.api.exchange.FileImports;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImmutableSavedMapping;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.api.exchange.RecordPreview;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.api.exchange.SavedMapping;
import org.sena.directory.exchange.file.map.MappingCheck;
import org.sena.directory.exchange.file.map.MappingJson;
import org.sena.directory.exchange.file.out.DirectoryExport;
import org.sena.directory.exchange.store.service.ColumnMappingEntryLocalService;
import org.sena.directory.exchange.store.service.ImportRunEntryLocalService;

/** What editors do with files; the work itself goes on behind them. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FileImporting implements AopService, FileImports {

    private static final String READ = "import.read";
    private static final String NONE = "-";

    @Reference private ImportAccess access;
    @Reference private ImportSteps steps;
    @Reference private ImportLimits limits;
    @Reference private ImportRunEntryLocalService runs;
    @Reference private ColumnMappingEntryLocalService mappings;
    @Reference private UploadedFiles files;
    @Reference private CheckedRows checked;
    @Reference private DirectoryExport exporting;

    @Override
    public long mostBytes() {
        return limits.mostBytes();
    }

    @Override
    public int mostRows() {
        return limits.mostRows();
    }

    @Override
    public String take(String fileName, InputStream content)
            throws FileRefusedException, IOException {
        String userId = access.check("import.upload", NONE);

        return files.take(userId, fileName, content);
    }

    @Override
    public Optional<ImportRun> run(String runId) {
        access.check(READ, runId);

        return Optional.ofNullable(runs.fetchImportRunEntry(runId)).map(RunRows::run);
    }

    @Override
    public List<ImportRun> runs(int limit) {
        access.check(READ, NONE);

        return runs.newest(limit).stream().map(RunRows::run).collect(Collectors.toList());
    }

    @Override
    public List<FileColumn> columns(String runId) throws FileRefusedException, IOException {
        access.check(READ, runId);

        return files.columns(known(runId));
    }

    @Override
    public List<String> sheets(String runId) throws FileRefusedException, IOException {
        access.check(READ, runId);

        return files.sheets(known(runId));
    }

    @Override
    public void readAs(String runId, FileLayout layout) throws FileRefusedException, IOException {
        access.check("import.read-as", runId);
        steps.readAs(runId, layout, files.rows(known(runId), layout));
    }

    @Override
    public List<String> check(String runId, ColumnMapping mapping) {
        access.check("import.check", runId);

        List<String> problems = MappingCheck.problems(mapping);

        if (problems.isEmpty()) {
            ImportRun run = known(runId);

            steps.check(
                    runId,
                    MappingJson.write(mapping),
                    MappingJson.write(run.layout(), files.headers(run)));
        }

        return problems;
    }

    @Override
    public void mapAgain(String runId) {
        access.check("import.map-again", runId);

        if (known(runId).batchesDone() > 0) {
            throw new IllegalStateException("Import " + runId + " was started");
        }

        steps.move(
                runId,
                Set.of(ImportState.CHECKING, ImportState.CHECKED, ImportState.FAILED),
                ImportState.MAPPING,
                "import.map-again");
    }

    @Override
    public List<RecordPreview> preview(String runId, int limit) {
        access.check(READ, runId);

        return checked.preview(runId, limit);
    }

    @Override
    public List<RowProblem> problems(String runId, int limit) {
        access.check(READ, runId);

        return checked.problems(runId, limit);
    }

    @Override
    public void writeProblems(String runId, Writer to) throws IOException {
        access.check(READ, runId);
        checked.writeProblems(runId, to);
    }

    @Override
    public void start(String runId, boolean withoutRefused) {
        access.check("import.start", runId);

        ImportRun run = known(runId);

        if (run.services() == 0 || run.refusedServices() > 0 && !withoutRefused) {
            throw new IllegalStateException("Import " + runId + " has refused rows");
        }

        steps.move(
                runId,
                Set.of(ImportState.CHECKED, ImportState.STOPPED, ImportState.FAILED),
                ImportState.RUNNING,
                "import.start");
    }

    @Override
    public void stop(String runId) {
        access.check("import.stop", runId);
        steps.move(runId, Set.of(ImportState.RUNNING), ImportState.STOPPED, "import.stop");
    }

    @Override
    public void undo(String runId) {
        access.check("import.undo", runId);

        if (known(runId).batchesDone() == 0) {
            throw new IllegalStateException("Import " + runId + " has nothing to undo");
        }

        steps.move(
                runId,
                Set.of(ImportState.STOPPED, ImportState.FAILED, ImportState.FINISHED),
                ImportState.UNDOING,
                "import.undo");
    }

    @Override
    public void discard(String runId) {
        access.check("import.discard", runId);
        steps.discard(runId);
    }

    @Override
    public List<SavedMapping> mappings() {
        access.check(READ, NONE);

        return mappings.all().stream()
                .map(
                        row ->
                                ImmutableSavedMapping.builder()
                                        .id(row.getColumnMappingId())
                                        .name(row.getName())
                                        .mapping(MappingJson.mapping(row.getMapping()))
                                        .build())
                .collect(Collectors.toList());
    }

    @Override
    public void saveMapping(String name, ColumnMapping mapping) {
        steps.saveMapping(
                access.check("import.save-mapping", NONE),
                name.strip(),
                MappingJson.write(mapping));
    }

    @Override
    public void export(Writer to) throws IOException {
        access.check("import.export", NONE);
        exporting.write(to);
    }

    private ImportRun known(String runId) {
        return Optional.ofNullable(runs.fetchImportRunEntry(runId))
                .map(RunRows::run)
                .orElseThrow(() -> new IllegalStateException("Import " + runId + " is gone"));
    }
}
