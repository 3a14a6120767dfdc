package org.sena.privacy.service.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditFault;
import org.sena.privacy.api.AuditVerification;
import org.sena.privacy.api.ImmutableAuditVerification;
import org.sena.privacy.service.store.model.AuditChainEntry;
import org.sena.privacy.service.store.service.AuditChainEntryLocalService;
import org.sena.privacy.service.store.service.AuditCheckpointEntryLocalService;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;

/** Verifies the trail in the database against itself, its signatures and its anchors. */
@Component(service = TrailWalks.class)
public class TrailWalks {

    private static final int BATCH = 500;

    @Reference private AnchorStore anchors;

    @Reference private AuditChainEntryLocalService chains;

    @Reference private AuditCheckpointEntryLocalService checkpoints;

    @Reference private AuditEventEntryLocalService events;

    @Reference private AuditSeals seals;

    private final Clock clock = Clock.systemUTC();

    /** Events may be appended and disposed of meanwhile: what looks broken is looked at again. */
    AuditVerification verify() {
        AuditVerification first = walk();

        return first.isWhole() ? first : walk();
    }

    private AuditVerification walk() {
        AuditChainEntry end = chains.fetchAuditChainEntry(AuditChain.ID);
        List<SignedCheckpoint> gone =
                checkpoints.inOrder().stream()
                        .map(CheckpointRows::toCheckpoint)
                        .collect(Collectors.toList());
        List<SignedAnchor> anchored = anchors.all();
        TrailCheck check =
                new TrailCheck(
                        (after, limit) ->
                                events.getFollowing(after, limit).stream()
                                        .map(AuditRows::toEvent)
                                        .collect(Collectors.<AuditEvent>toList()),
                        BATCH);

        gone.forEach(signed -> check.with(signed.checkpoint()));
        anchored.forEach(signed -> check.with(signed.anchor()));

        Optional<AuditFault> unsigned = unsigned(end, gone, anchored);
        Optional<AuditFault> fault =
                unsigned.isPresent()
                        ? unsigned
                        : check.walk(end.getLastSequence(), end.getLastHash());

        return ImmutableAuditVerification.builder()
                .at(clock.instant())
                .events(check.events())
                .checkpoints(gone.size())
                .anchors(anchored.size())
                .fault(fault)
                .faultAt(
                        fault.isPresent() ? OptionalLong.of(check.faultAt()) : OptionalLong.empty())
                .build();
    }

    private Optional<AuditFault> unsigned(
            AuditChainEntry end, List<SignedCheckpoint> gone, List<SignedAnchor> anchored) {
        if (!seals.end(end.getLastSequence(), end.getLastHash()).equals(end.getEndSeal())) {
            return Optional.of(AuditFault.FALSE_END);
        }
        if (!gone.stream()
                .allMatch(one -> one.signature().equals(seals.checkpoint(one.checkpoint())))) {
            return Optional.of(AuditFault.FALSE_CHECKPOINT);
        }

        return anchors.isWhole()
                        && anchored.stream()
                                .allMatch(one -> one.signature().equals(seals.anchor(one.anchor())))
                ? Optional.empty()
                : Optional.of(AuditFault.FALSE_ANCHOR);
    }
}
