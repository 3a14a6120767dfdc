package org.sena.referral.service.app;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.ContactMethod;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.ImmutableRecordedAttempt;
import org.sena.referral.api.RecordedAttempt;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.service.store.model.ReferralAttemptEntry;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.model.ReferralEventEntry;
import org.sena.referral.service.store.service.ReferralAttemptEntryLocalService;
import org.sena.referral.service.store.service.ReferralEventEntryLocalService;

/** The attempts to reach a person, only ever added to. */
@Component(service = Attempts.class)
public class Attempts {

    private final ReferralAttemptEntryLocalService attempts;
    private final ReferralEventEntryLocalService history;
    private final Seal seal;
    private final Time time;

    @Activate
    public Attempts(
            @Reference ReferralAttemptEntryLocalService attempts,
            @Reference ReferralEventEntryLocalService history,
            @Reference Seal seal,
            @Reference Time time) {
        this.attempts = attempts;
        this.history = history;
        this.seal = seal;
        this.time = time;
    }

    public void add(Part part, Attempt attempt) {
        ReferralAttemptEntry entry = attempts.unsaved();
        entry.setReferralId(part.row().getReferralId());
        entry.setMethod(attempt.method().name());
        entry.setResult(attempt.result().name());
        entry.setNote(seal.sealed(part.row(), attempt.note()));
        entry.setActorId(part.actorId());
        entry.setCreateDate(time.date());
        attempts.addReferralAttemptEntry(entry);
    }

    /** Oldest first. */
    public List<RecordedAttempt> of(ReferralEntry row) {
        return attempts.ofReferral(row.getReferralId()).stream()
                .map(entry -> toAttempt(row, entry))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Those without success since the person was last reached, or it was reopened. */
    public List<RecordedAttempt> inVain(ReferralEntry row) {
        Instant since =
                history.ofReferral(row.getReferralId()).stream()
                        .filter(Attempts::isNewBeginning)
                        .map(event -> event.getCreateDate().toInstant())
                        .reduce(Instant.EPOCH, (earlier, later) -> later);
        return of(row).stream()
                .filter(attempt -> attempt.at().isAfter(since))
                .filter(attempt -> attempt.attempt().result() != AttemptResult.REACHED)
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isNewBeginning(ReferralEventEntry event) {
        return event.getCommand().equals(ReferralCommand.START.name())
                || event.getCommand().equals(ReferralCommand.REOPEN.name());
    }

    private RecordedAttempt toAttempt(ReferralEntry row, ReferralAttemptEntry entry) {
        return ImmutableRecordedAttempt.builder()
                .attempt(
                        Attempt.of(
                                ContactMethod.valueOf(entry.getMethod()),
                                AttemptResult.valueOf(entry.getResult()),
                                seal.opened(row, entry.getNote())))
                .at(entry.getCreateDate().toInstant())
                .userId(entry.getActorId())
                .build();
    }
}
