package org.sena.scoring.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.scoring.api.ImmutableMatrixTable;
import org.sena.scoring.api.MatrixDrafts;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStep;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.RowEdit;
import org.sena.scoring.api.RuleChange;
import org.sena.scoring.api.TableFormat;
import org.sena.scoring.api.Vocabulary;
import org.sena.scoring.service.matrix.CsvTable;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.matrix.TableDifference;
import org.sena.scoring.service.matrix.TableEdits;
import org.sena.scoring.service.sheet.TableFile;
import org.sena.scoring.service.store.model.MatrixVersionEntry;

/** Keeps the tables that are being written. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DraftsService implements AopService, MatrixDrafts {

    private static final Set<MatrixState> DRAFT = Set.of(MatrixState.DRAFT);

    private static final Set<MatrixState> NEVER_ACTIVE =
            Set.of(MatrixState.DRAFT, MatrixState.CHECKED, MatrixState.REPLAYED);

    @Reference private MatrixKeepers keepers;

    @Reference private VersionRows rows;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion begin(
            String key, String name, byte[] file, Vocabulary vocabulary, String note) {
        Actor keeper = keepers.acting("matrix.draft", key);
        TableFile table = TableFile.read(name, file);

        return begun(keeper, key, table.csv(), table.format(), vocabulary, note);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion beginFrom(String key, int version, Vocabulary vocabulary, String note) {
        Actor keeper = keepers.acting("matrix.draft", key);
        MatrixVersionEntry from = rows.get(key, version);

        return begun(
                keeper,
                key,
                from.getSource(),
                TableFormat.valueOf(from.getTableFormat()),
                vocabulary,
                note);
    }

    @Override
    public MatrixTable table(String key, int version) {
        keepers.acting("matrix.read", key);

        MatrixVersionEntry entry = rows.get(key, version);

        return ImmutableMatrixTable.builder()
                .version(MatrixVersions.of(entry))
                .lines(TableEdits.lines(CsvTable.stored(entry.getSource())))
                .build();
    }

    @Override
    public List<MatrixProblem> problems(String key, int version, Vocabulary vocabulary) {
        keepers.acting("matrix.read", key);

        return new MatrixReader(vocabulary).problems(rows.get(key, version).getSource());
    }

    @Override
    public List<MatrixProblem> problems(List<String> cells, Vocabulary vocabulary) {
        keepers.acting("matrix.read", "rule");

        return new MatrixReader(vocabulary)
                .problems(CsvTable.write(List.of(MatrixTable.COLUMNS, cells)));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion change(String key, int version, List<RowEdit> edits) {
        Actor keeper = keepers.acting("matrix.change", key);
        MatrixVersionEntry entry = rows.held(key, version, DRAFT);

        write(entry, CsvTable.write(TableEdits.apply(CsvTable.stored(entry.getSource()), edits)));

        return rows.kept(entry, keeper, MatrixStep.Kind.CHANGED, "", "matrix.change");
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion check(String key, int version, Vocabulary vocabulary) {
        Actor keeper = keepers.acting("matrix.check", key);
        MatrixVersionEntry entry = rows.held(key, version, DRAFT);

        entry.setRuleCount(new MatrixReader(vocabulary).read(entry.getSource()).size());
        entry.setVocabulary(VocabularyJson.write(vocabulary));
        entry.setMatrixState(MatrixState.CHECKED.name());

        return rows.kept(entry, keeper, MatrixStep.Kind.CHECKED, "", "matrix.check");
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion discard(String key, int version) {
        Actor keeper = keepers.acting("matrix.discard", key);
        MatrixVersionEntry entry = rows.held(key, version, NEVER_ACTIVE);

        entry.setMatrixState(MatrixState.DISCARDED.name());

        return rows.kept(entry, keeper, MatrixStep.Kind.DISCARDED, "", "matrix.discard");
    }

    @Override
    public List<RuleChange> difference(String key, int before, int after) {
        keepers.acting("matrix.read", key);

        return TableDifference.of(
                CsvTable.stored(rows.get(key, before).getSource()),
                CsvTable.stored(rows.get(key, after).getSource()));
    }

    private MatrixVersion begun(
            Actor keeper,
            String key,
            String csv,
            TableFormat format,
            Vocabulary vocabulary,
            String note) {
        MatrixVersionEntry entry = rows.next(key, keeper);

        entry.setMatrixState(MatrixState.DRAFT.name());
        entry.setTableFormat(format.name());
        entry.setVocabulary(VocabularyJson.write(vocabulary));
        write(entry, csv);

        return rows.kept(entry, keeper, MatrixStep.Kind.MADE, note, "matrix.draft");
    }

    private static void write(MatrixVersionEntry entry, String csv) {
        entry.setSource(csv);
        entry.setSourceHash(SourceHash.of(csv));
        entry.setRuleCount(CsvTable.rules(CsvTable.stored(csv)));
    }
}
