package org.sena.scoring.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.NoMatrixException;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.Scoring;
import org.sena.scoring.api.ScoringRequest;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.levels.CapacityShift;
import org.sena.scoring.service.levels.LevelPolicy;
import org.sena.scoring.service.levels.NeedScores;
import org.sena.scoring.service.store.model.ActiveMatrixEntry;
import org.sena.scoring.service.store.service.persistence.ActiveMatrixEntryPersistence;
import org.sena.scoring.service.store.service.persistence.MatrixVersionEntryPersistence;

/**
 * Runs the active matrix. Which version is active is looked up by its primary key at every score,
 * so that every node follows an activation at once.
 */
@Component(configurationPid = "org.sena.scoring.service.Scoring", service = AopService.class)
@Designate(ocd = ScoringConfiguration.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ScoringService implements AopService, Scoring, ActiveMatrices {

    private volatile NeedScores needScores;

    @Reference private ActiveMatrixEntryPersistence actives;

    @Reference private CompiledMatrices compiled;

    @Reference private MatrixVersionEntryPersistence versions;

    @Activate
    @Modified
    void configure(ScoringConfiguration configuration) {
        needScores =
                new NeedScores(
                        new LevelPolicy(
                                configuration.levels(),
                                configuration.needCutPoints(),
                                configuration.needLevels()),
                        new CapacityShift(
                                configuration.targetUtilisation(), configuration.maxShift()));
    }

    @Override
    public ScoreSheet score(String matrix, ScoringRequest request) {
        ActiveMatrixEntry active = actives.fetchByPrimaryKey(matrix);

        if (active == null) {
            throw new NoMatrixException(matrix);
        }

        List<Contribution> contributions = compiled(active).score(request.answers());

        return ImmutableScoreSheet.builder()
                .matrix(matrix)
                .matrixVersion(active.getVersionNumber())
                .needs(needScores.of(contributions, request.utilisation()))
                .build();
    }

    @Override
    public void compileAll() {
        actives.findAll().forEach(this::compiled);
    }

    private DroolsMatrix compiled(ActiveMatrixEntry active) {
        String versionId = active.getMatrixVersionEntryId();

        return compiled.of(
                active.getMatrixKey(), versionId, () -> versions.fetchByPrimaryKey(versionId));
    }
}
