package org.sena.scoring.service;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.scoring.api.ActivationRefusedException;
import org.sena.scoring.api.Hindrance;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixStep;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.TableFormat;
import org.sena.scoring.api.Trial;
import org.sena.scoring.api.TrialPolicy;
import org.sena.scoring.api.Vocabulary;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.store.model.ActiveMatrixEntry;
import org.sena.scoring.service.store.model.MatrixVersionEntry;
import org.sena.scoring.service.store.service.persistence.ActiveMatrixEntryPersistence;
import org.sena.scoring.service.store.service.persistence.MatrixVersionEntryPersistence;

/** Keeps the versions as rows, and points at the active one. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class MatricesService implements AopService, Matrices {

    private final Clock clock = Clock.systemUTC();

    @Reference private ActivationRules rules;

    @Reference private ActiveMatrixEntryPersistence actives;

    @Reference private BrieflyKnown known;

    @Reference private CompiledMatrices compiled;

    @Reference private LevelsInForce levels;

    @Reference private MatrixKeepers keepers;

    @Reference private VersionRows rows;

    @Reference private MatrixVersionEntryPersistence versions;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion check(String key, String csv, Vocabulary vocabulary) {
        Actor keeper = keepers.acting("matrix.check", key);
        int ruleCount = new MatrixReader(vocabulary).read(csv).size();
        MatrixVersionEntry entry = rows.next(key, keeper);

        entry.setMatrixState(MatrixState.CHECKED.name());
        entry.setTableFormat(TableFormat.CSV.name());
        entry.setRuleCount(ruleCount);
        entry.setSource(csv);
        entry.setSourceHash(SourceHash.of(csv));
        entry.setVocabulary(VocabularyJson.write(vocabulary));

        return rows.kept(entry, keeper, MatrixStep.Kind.CHECKED, "", "matrix.check");
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion activate(String key, int version) {
        Actor keeper = keepers.acting("matrix.activate", key);

        return activated(keeper, mayFollow(keeper, key, version, false), "");
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion activate(String key, int version, Vocabulary vocabulary, String note) {
        Actor keeper = keepers.acting("matrix.activate", key);

        return activated(keeper, fitting(mayFollow(keeper, key, version, false), vocabulary), note);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion rollBack(String key, int version, Vocabulary vocabulary, String note) {
        Actor keeper = keepers.acting("matrix.roll-back", key);
        MatrixVersionEntry entry = fitting(mayFollow(keeper, key, version, true), vocabulary);

        return follow(keeper, entry, MatrixStep.Kind.ROLLED_BACK, note, "matrix.roll-back");
    }

    @Override
    public Optional<Hindrance> hindrance(String key, int version) {
        Actor keeper = keepers.acting("matrix.read", key);
        MatrixVersionEntry entry = rows.get(key, version);

        return rules.hindrance(MatrixVersions.state(entry), rows.authors(entry), keeper);
    }

    @Override
    public Trial trial(String key, int version, TrialPolicy policy) {
        keepers.acting("matrix.trial", key);

        MatrixVersionEntry entry = rows.get(key, version);

        return new StoredTrial(
                MatrixVersions.of(entry), compiled.apart(entry), levels.under(policy));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion replayed(String key, int version) {
        Actor keeper = keepers.acting("matrix.replayed", key);
        MatrixVersionEntry entry = rows.held(key, version);

        if (MatrixVersions.state(entry) != MatrixState.CHECKED) {
            return MatrixVersions.of(entry);
        }

        entry.setMatrixState(MatrixState.REPLAYED.name());

        return rows.kept(entry, keeper, MatrixStep.Kind.REPLAYED, "", "matrix.replayed");
    }

    @Override
    public Optional<MatrixVersion> active(String key) {
        keepers.acting("matrix.read", key);

        return Optional.ofNullable(actives.fetchByPrimaryKey(key))
                .map(active -> versions.fetchByPrimaryKey(active.getMatrixVersionEntryId()))
                .map(MatrixVersions::of);
    }

    @Override
    public List<MatrixVersion> versions(String key) {
        keepers.acting("matrix.read", key);

        return rows.all(key).stream().map(MatrixVersions::of).collect(toUnmodifiableList());
    }

    @Override
    public List<MatrixStep> steps(String key, int version) {
        keepers.acting("matrix.read", key);

        return rows.steps(rows.get(key, version));
    }

    @Override
    public Optional<String> source(String key, int version) {
        keepers.acting("matrix.read", key);

        return Optional.ofNullable(versions.fetchByMK_VN(key, version))
                .map(MatrixVersionEntry::getSource);
    }

    /**
     * The version, held, if this keeper may put it in force.
     *
     * @param back true for one that was active before
     */
    private MatrixVersionEntry mayFollow(Actor keeper, String key, int version, boolean back) {
        MatrixVersionEntry entry = rows.held(key, version);
        MatrixState state = MatrixVersions.state(entry);
        Optional<Hindrance> hindrance = rules.hindrance(state, rows.authors(entry), keeper);

        if (back != (state == MatrixState.RETIRED)
                || hindrance.filter(Hindrance.STATE::equals).isPresent()) {
            throw new MatrixStateException(key, version, state);
        }
        if (hindrance.isPresent()) {
            keepers.refused(
                    back ? "matrix.roll-back" : "matrix.activate", key, version, hindrance.get());

            throw new ActivationRefusedException(key, version, hindrance.get());
        }

        return entry;
    }

    private static MatrixVersionEntry fitting(MatrixVersionEntry entry, Vocabulary vocabulary) {
        new MatrixReader(vocabulary).read(entry.getSource());
        entry.setVocabulary(VocabularyJson.write(vocabulary));

        return entry;
    }

    private MatrixVersion activated(Actor keeper, MatrixVersionEntry entry, String note) {
        return follow(keeper, entry, MatrixStep.Kind.ACTIVATED, note, "matrix.activate");
    }

    private MatrixVersion follow(
            Actor keeper,
            MatrixVersionEntry entry,
            MatrixStep.Kind kind,
            String note,
            String deed) {
        String key = entry.getMatrixKey();

        compiled.of(key, entry.getMatrixVersionEntryId(), () -> entry);
        point(key, entry, keeper);
        entry.setMatrixState(MatrixState.ACTIVE.name());
        entry.setActivatedBy(keeper.userId().orElse(""));
        entry.setActivatedDate(Date.from(clock.instant()));

        return rows.kept(entry, keeper, kind, note, deed);
    }

    /** Retires the version that was active, and points at the one that is now. */
    private void point(String key, MatrixVersionEntry next, Actor keeper) {
        ActiveMatrixEntry active = actives.fetchByPrimaryKey(key);

        if (active == null) {
            active = actives.create(key);
        } else {
            MatrixVersionEntry former =
                    versions.fetchByPrimaryKey(active.getMatrixVersionEntryId());

            former.setMatrixState(MatrixState.RETIRED.name());
            versions.update(former);
            rows.step(former, keeper, MatrixStep.Kind.RETIRED, "");
        }

        active.setMatrixVersionEntryId(next.getMatrixVersionEntryId());
        active.setVersionNumber(next.getVersionNumber());
        actives.update(active);
        known.changing(key);
    }
}
