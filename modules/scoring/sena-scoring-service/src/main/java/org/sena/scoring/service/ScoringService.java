package org.sena.scoring.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.outage.Outage;
import org.sena.scoring.api.Capacity;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.NoMatrixException;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.api.Scoring;
import org.sena.scoring.service.store.model.ActiveMatrixEntry;
import org.sena.scoring.service.store.service.persistence.ActiveMatrixEntryPersistence;
import org.sena.scoring.service.store.service.persistence.MatrixVersionEntryPersistence;

/**
 * Runs the active matrix. Which version is active is known for a second, so that every node follows
 * an activation; while the database is away the latest one known stays in force.
 */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ScoringService implements AopService, Scoring, ActiveMatrices {

    private final Map<String, VersionInForce> latest = new ConcurrentHashMap<>();
    private final Outage outage = new Outage("Active matrices", Clock.systemUTC());

    @Reference private ActiveMatrixEntryPersistence actives;

    @Reference private BrieflyKnown known;

    @Reference private CompiledMatrices compiled;

    @Reference private LevelsInForce levels;

    @Reference private MatrixVersionEntryPersistence versions;

    @Override
    public ScoreSheet score(String matrix, Set<ScoredAnswer> answers, Capacity capacity) {
        VersionInForce inForce = known.of(matrix, () -> lookUp(matrix));

        if (inForce == VersionInForce.NONE) {
            throw new NoMatrixException(matrix);
        }

        List<Contribution> contributions = inForce.matrix().score(answers);

        return ImmutableScoreSheet.builder()
                .matrix(matrix)
                .matrixVersion(inForce.version())
                .needs(levels.now().of(contributions, capacity))
                .build();
    }

    @Override
    public void compileAll() {
        actives.findAll().forEach(this::compiled);
    }

    private VersionInForce lookUp(String matrix) {
        return outage.ask(() -> inForce(matrix), () -> Optional.ofNullable(latest.get(matrix)));
    }

    private VersionInForce inForce(String matrix) {
        ActiveMatrixEntry active = actives.fetchByPrimaryKey(matrix);

        return (active == null) ? VersionInForce.NONE : compiled(active);
    }

    private VersionInForce compiled(ActiveMatrixEntry active) {
        String versionId = active.getMatrixVersionEntryId();
        VersionInForce inForce =
                new VersionInForce(
                        active.getVersionNumber(),
                        compiled.of(
                                active.getMatrixKey(),
                                versionId,
                                () -> versions.fetchByPrimaryKey(versionId)));

        latest.put(active.getMatrixKey(), inForce);

        return inForce;
    }
}
