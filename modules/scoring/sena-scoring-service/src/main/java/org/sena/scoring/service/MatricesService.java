package org.sena.scoring.service;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.Trial;
import org.sena.scoring.api.TrialPolicy;
import org.sena.scoring.api.Vocabulary;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.store.model.ActiveMatrixEntry;
import org.sena.scoring.service.store.model.MatrixVersionEntry;
import org.sena.scoring.service.store.service.persistence.ActiveMatrixEntryPersistence;
import org.sena.scoring.service.store.service.persistence.MatrixVersionEntryPersistence;

/** Keeps the versions as rows. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class MatricesService implements AopService, Matrices {

    private final Clock clock = Clock.systemUTC();

    @Reference private ActiveMatrixEntryPersistence actives;

    @Reference private CompiledMatrices compiled;

    @Reference private LevelsInForce levels;

    @Reference private MatrixKeepers keepers;

    @Reference private MatrixVersionEntryPersistence versions;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion check(String key, String csv, Vocabulary vocabulary) {
        String keeper = keepers.require("matrix.check", key);
        int rules = new MatrixReader(vocabulary).read(csv).size();
        MatrixVersionEntry entry = versions.create(UUID.randomUUID().toString());

        entry.setMatrixKey(key);
        entry.setVersionNumber(newest(key) + 1);
        entry.setMatrixState(MatrixState.CHECKED.name());
        entry.setRuleCount(rules);
        entry.setSource(csv);
        entry.setSourceHash(SourceHash.of(csv));
        entry.setVocabulary(VocabularyJson.write(vocabulary));
        entry.setCreatedBy(keeper);
        entry.setCreateDate(Date.from(clock.instant()));

        return MatrixVersions.of(kept(entry, "matrix.check"));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion activate(String key, int version) {
        String keeper = keepers.require("matrix.activate", key);
        MatrixVersionEntry entry = stored(key, version);
        MatrixState state = MatrixVersions.state(entry);

        if (state != MatrixState.CHECKED && state != MatrixState.REPLAYED) {
            throw new MatrixStateException(key, version, state);
        }

        compiled.of(key, entry.getMatrixVersionEntryId(), () -> entry);
        point(key, entry);
        entry.setMatrixState(MatrixState.ACTIVE.name());
        entry.setActivatedBy(keeper);
        entry.setActivatedDate(Date.from(clock.instant()));

        return MatrixVersions.of(kept(entry, "matrix.activate"));
    }

    @Override
    public Trial trial(String key, int version, TrialPolicy policy) {
        keepers.require("matrix.trial", key);

        MatrixVersionEntry entry = stored(key, version);

        return new StoredTrial(
                MatrixVersions.of(entry), compiled.apart(entry), levels.under(policy));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MatrixVersion replayed(String key, int version) {
        keepers.require("matrix.replayed", key);

        MatrixVersionEntry entry = stored(key, version);

        if (MatrixVersions.state(entry) != MatrixState.CHECKED) {
            return MatrixVersions.of(entry);
        }

        entry.setMatrixState(MatrixState.REPLAYED.name());

        return MatrixVersions.of(kept(entry, "matrix.replayed"));
    }

    @Override
    public Optional<MatrixVersion> active(String key) {
        keepers.require("matrix.read", key);

        return Optional.ofNullable(actives.fetchByPrimaryKey(key))
                .map(active -> versions.fetchByPrimaryKey(active.getMatrixVersionEntryId()))
                .map(MatrixVersions::of);
    }

    @Override
    public List<MatrixVersion> versions(String key) {
        keepers.require("matrix.read", key);

        return versions.findByMatrixKey(key).stream()
                .map(MatrixVersions::of)
                .collect(toUnmodifiableList());
    }

    @Override
    public Optional<String> source(String key, int version) {
        keepers.require("matrix.read", key);

        return Optional.ofNullable(versions.fetchByMK_VN(key, version))
                .map(MatrixVersionEntry::getSource);
    }

    private MatrixVersionEntry stored(String key, int version) {
        MatrixVersionEntry entry = versions.fetchByMK_VN(key, version);

        if (entry == null) {
            throw new MatrixStateException(key, version);
        }

        return entry;
    }

    /** The number of the newest version; 0 when there is none. */
    private int newest(String key) {
        return versions.findByMatrixKey(key, 0, 1).stream()
                .mapToInt(MatrixVersionEntry::getVersionNumber)
                .findFirst()
                .orElse(0);
    }

    /** Retires the version that was active, and points at the one that is now. */
    private void point(String key, MatrixVersionEntry next) {
        ActiveMatrixEntry active = actives.fetchByPrimaryKey(key);

        if (active == null) {
            active = actives.create(key);
        } else {
            MatrixVersionEntry former =
                    versions.fetchByPrimaryKey(active.getMatrixVersionEntryId());

            former.setMatrixState(MatrixState.RETIRED.name());
            versions.update(former);
        }

        active.setMatrixVersionEntryId(next.getMatrixVersionEntryId());
        active.setVersionNumber(next.getVersionNumber());
        actives.update(active);
    }

    private MatrixVersionEntry kept(MatrixVersionEntry entry, String action) {
        MatrixVersionEntry kept = versions.update(entry);

        keepers.did(action, kept.getMatrixKey(), kept.getVersionNumber());

        return kept;
    }
}
