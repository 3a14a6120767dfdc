package org.sena.directory.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Batch;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.Changes;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/** Stores, takes back and takes out records, past the workflow; one import at a time. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DirectoryImporting implements AopService, DirectoryImport {

    private static final String IMPORT = "directory.import";
    private static final String UNDO = "directory.undo";
    private static final String WITHDRAW = "directory.withdraw";

    @Reference private Changes changes;
    @Reference private CurrentActor currentActor;
    @Reference private Editing editing;
    @Reference private BatchStore batches;
    @Reference private OriginUndo undoing;
    @Reference private Withdrawal withdrawal;

    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int store(List<Organisation> organisations, List<Service> services) {
        store(
                ImmutableBatch.builder()
                        .origin(BatchRecords.EDITOR)
                        .organisations(organisations)
                        .services(services)
                        .build());

        return services.size();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int store(Batch batch) {
        editing.require(IMPORT);
        changes.awaitImportTurn();

        Instant now = clock.instant();
        int stored = note(batches.store(batch, author(), now), now);

        editing.done(IMPORT, Optional.of(batch.origin()));

        return stored;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Set<String> undo(String origin) {
        editing.require(UNDO);
        changes.awaitImportTurn();

        Instant now = clock.instant();
        OriginUndo.Result result = undoing.undo(origin, author(), now);

        note(result.changed(), now);
        editing.done(UNDO, Optional.of(origin));

        return result.leftAlone();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void withdraw(RecordKind kind, Set<String> ids, String reason, String origin) {
        editing.require(WITHDRAW);
        changes.awaitImportTurn();

        Instant now = clock.instant();

        note(withdrawal.withdraw(kind, ids, reason, origin, author(), now), now);
        editing.done(WITHDRAW, Optional.of(origin));
    }

    private int note(Map<RecordKind, Set<String>> changed, Instant now) {
        changed.forEach((kind, ids) -> changes.note(kind, ids, now));

        return changed.values().stream().mapToInt(Set::size).sum();
    }

    private Author author() {
        Actor actor = currentActor.get();

        return Author.of(
                actor.userId().orElse("system"),
                actor.userId().orElse("system"),
                actor.roles().stream().map(Enum::name).sorted().findFirst().orElse("SYSTEM"));
    }
}
