package org.sena.scoring.service;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixStep;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.service.store.model.MatrixStepEntry;
import org.sena.scoring.service.store.model.MatrixVersionEntry;
import org.sena.scoring.service.store.service.MatrixStepEntryLocalService;
import org.sena.scoring.service.store.service.MatrixVersionEntryLocalService;

/** The rows of versions and of what was done about them; used within a use case's transaction. */
@Component(service = VersionRows.class)
public class VersionRows {

    private static final Set<String> AUTHORING =
            Set.of(
                    MatrixStep.Kind.MADE.name(),
                    MatrixStep.Kind.CHANGED.name(),
                    MatrixStep.Kind.CHECKED.name());

    private final Clock clock = Clock.systemUTC();

    @Reference private MatrixStepEntryLocalService steps;

    @Reference private MatrixVersionEntryLocalService versions;

    @Reference private MatrixKeepers keepers;

    /**
     * @throws MatrixStateException when there is none
     */
    MatrixVersionEntry get(String key, int version) {
        return versions.byNumber(key, version).orElseThrow(() -> new MatrixStateException(version));
    }

    /**
     * The row, held against every other change until the transaction ends.
     *
     * @throws MatrixStateException when there is none
     */
    MatrixVersionEntry held(String key, int version) {
        return versions.idOf(key, version)
                .map(versions::lock)
                .orElseThrow(() -> new MatrixStateException(version));
    }

    /** The same, for a row that must be in a state. */
    MatrixVersionEntry held(String key, int version, Set<MatrixState> states) {
        MatrixVersionEntry entry = held(key, version);

        if (!states.contains(MatrixVersions.state(entry))) {
            throw new MatrixStateException(key, version, MatrixVersions.state(entry));
        }

        return entry;
    }

    List<MatrixVersionEntry> all(String key) {
        return versions.ofKey(key);
    }

    /**
     * A new row under the next number, not stored yet. Whoever else begins one of this key waits at
     * its first version until this transaction ends, and then gets the number after it.
     */
    MatrixVersionEntry next(String key, Actor maker) {
        versions.idOf(key, 1).ifPresent(versions::lock);

        MatrixVersionEntry entry = versions.createMatrixVersionEntry(UUID.randomUUID().toString());

        entry.setMatrixKey(key);
        entry.setVersionNumber(versions.newest(key) + 1);
        entry.setCreatedBy(maker.userId().orElse(""));
        entry.setCreateDate(Date.from(clock.instant()));

        return entry;
    }

    /** Stores the row, the step and its audit event. */
    MatrixVersion kept(
            MatrixVersionEntry entry, Actor actor, MatrixStep.Kind kind, String note, String deed) {
        MatrixVersionEntry kept = versions.updateMatrixVersionEntry(entry);

        step(kept, actor, kind, note);
        keepers.did(deed, kept.getMatrixKey(), kept.getVersionNumber());

        return MatrixVersions.of(kept);
    }

    /** What one person changes without another coming between is one step. */
    void step(MatrixVersionEntry version, Actor actor, MatrixStep.Kind kind, String note) {
        steps.add(
                version.getMatrixVersionEntryId(),
                kind.name(),
                actor,
                Date.from(clock.instant()),
                note,
                kind == MatrixStep.Kind.CHANGED);
    }

    List<MatrixStep> steps(MatrixVersionEntry version) {
        return steps.ofVersion(version.getMatrixVersionEntryId()).stream()
                .map(MatrixVersions::step)
                .collect(toUnmodifiableList());
    }

    /** Everybody who wrote or checked the version. */
    Set<String> authors(MatrixVersionEntry version) {
        Set<String> authors = new HashSet<>();

        authors.add(version.getCreatedBy());

        for (MatrixStepEntry step : steps.ofVersion(version.getMatrixVersionEntryId())) {
            if (AUTHORING.contains(step.getStep())) {
                authors.add(step.getDoneBy());
            }
        }

        return authors;
    }
}
