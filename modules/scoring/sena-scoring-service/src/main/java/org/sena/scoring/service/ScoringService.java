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
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.store.model.ActiveMatrixEntry;
import org.sena.scoring.service.store.service.persistence.ActiveMatrixEntryPersistence;
import org.sena.scoring.service.store.service.persistence.MatrixVersionEntryPersistence;

/**
 * Runs the active matrix. Which version is active is looked up by its primary key at every score,
 * so that every node follows an activation at once; while the database is away the latest one known
 * stays in force.
 */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ScoringService implements AopService, Scoring, ActiveMatrices {

    private final Map<String, InForce> latest = new ConcurrentHashMap<>();
    private final Outage outage = new Outage("Active matrices", Clock.systemUTC());

    @Reference private ActiveMatrixEntryPersistence actives;

    @Reference private CompiledMatrices compiled;

    @Reference private LevelsInForce levels;

    @Reference private MatrixVersionEntryPersistence versions;

    @Override
    public ScoreSheet score(String matrix, Set<ScoredAnswer> answers, Capacity capacity) {
        InForce inForce =
                outage.ask(() -> inForce(matrix), () -> Optional.ofNullable(latest.get(matrix)));

        if (inForce == InForce.NONE) {
            throw new NoMatrixException(matrix);
        }

        List<Contribution> contributions = inForce.matrix.score(answers);

        return ImmutableScoreSheet.builder()
                .matrix(matrix)
                .matrixVersion(inForce.version)
                .needs(levels.now().of(contributions, capacity))
                .build();
    }

    @Override
    public void compileAll() {
        actives.findAll().forEach(this::compiled);
    }

    private InForce inForce(String matrix) {
        ActiveMatrixEntry active = actives.fetchByPrimaryKey(matrix);

        return (active == null) ? InForce.NONE : compiled(active);
    }

    private InForce compiled(ActiveMatrixEntry active) {
        String versionId = active.getMatrixVersionEntryId();
        InForce inForce =
                new InForce(
                        active.getVersionNumber(),
                        compiled.of(
                                active.getMatrixKey(),
                                versionId,
                                () -> versions.fetchByPrimaryKey(versionId)));

        latest.put(active.getMatrixKey(), inForce);

        return inForce;
    }

    /** An active version, compiled. */
    private static final class InForce {

        static final InForce NONE = new InForce(0, null);

        private final int version;
        private final DroolsMatrix matrix;

        InForce(int version, DroolsMatrix matrix) {
            this.version = version;
            this.matrix = matrix;
        }
    }
}
