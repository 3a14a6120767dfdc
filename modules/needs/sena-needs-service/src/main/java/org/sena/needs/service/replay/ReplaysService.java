package org.sena.needs.service.replay;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.api.replay.ReplayState;
import org.sena.needs.api.replay.Replays;
import org.sena.needs.service.store.model.ReplayEntry;
import org.sena.needs.service.store.service.ReplayEntryLocalService;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.NoMatrixException;

/** Keeps replays as rows; the worker does what they ask for. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ReplaysService implements AopService, Replays {

    private final Clock clock = Clock.systemUTC();

    @Reference private ReplayAccess access;
    @Reference private AssessmentBatches assessments;
    @Reference private Matrices matrices;
    @Reference private ReplayEntryLocalService replays;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Replay start(ReplayRequest request) {
        String replayId = UUID.randomUUID().toString();
        String user = access.require("replay.start", replayId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReplayEntry row = replays.createReplayEntry(replayId);

        row.setStartedBy(user);
        row.setStartedDate(Date.from(now));
        row.setState(ReplayState.RUNNING.name());
        row.setRequest(RequestJson.write(request));
        row.setMatrixVersion(version(request));
        row.setAssessmentTotal(
                assessments.count(request.key(), Months.from(request), Months.until(request, now)));
        row.setLastAssessmentId("");
        row.setTally("");
        row.setReport("");
        row.setWorker("");

        Replay replay = ReplayRows.replay(replays.addReplayEntry(row));

        access.did("replay.start", replayId);

        return replay;
    }

    @Override
    public Optional<Replay> find(String replayId) {
        access.require("replay.look", replayId);

        return Optional.ofNullable(replays.fetchReplayEntry(replayId)).map(ReplayRows::replay);
    }

    @Override
    public List<Replay> list(int limit) {
        access.require("replay.look", "");

        return replays.newest(limit).stream()
                .map(ReplayRows::replay)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Optional<ReplayReport> report(String replayId) {
        access.require("replay.look", replayId);

        return Optional.ofNullable(replays.fetchReplayEntry(replayId))
                .map(ReplayEntry::getReport)
                .filter(report -> !report.isEmpty())
                .map(ReportJson::read);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void cancel(String replayId) {
        access.require("replay.cancel", replayId);

        ReplayEntry row = replays.lock(replayId);

        if (row != null && ReplayState.RUNNING.name().equals(row.getState())) {
            int done = row.getAssessmentsDone();

            ReplayRows.end(row, ReplayState.CANCELLED, Date.from(clock.instant()));
            replays.updateReplayEntry(row);
            access.opened(replayId, done);
            access.did("replay.cancel", replayId);
        }
    }

    @Override
    public boolean writeCsv(String replayId, Writer to) throws IOException {
        Optional<ReplayReport> report = report(replayId);

        if (report.isPresent()) {
            ReportCsv.write(report.get(), to);
        }

        return report.isPresent();
    }

    private int version(ReplayRequest request) {
        if (request.version().isEmpty()) {
            return matrices.active(request.key())
                    .map(MatrixVersion::version)
                    .orElseThrow(() -> new NoMatrixException(request.key()));
        }

        int version = request.version().getAsInt();

        if (matrices.versions(request.key()).stream().noneMatch(v -> v.version() == version)) {
            throw new MatrixStateException(version);
        }

        return version;
    }
}
