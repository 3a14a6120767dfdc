package org.sena.directory.service.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.service.Withdrawal;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.store.ImmutableStoredRecord;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.workflow.difference.Days;
import org.sena.identity.api.Actor;

/** What keepers change of a published record at once, in the caller's transaction. */
@Component(service = KeptRecords.class)
public class KeptRecords {

    /** Other days don't make up for nobody having vouched for it. */
    private static final String OVERDUE = RecordStanding.Hidden.OVERDUE.name();

    private static final int LONGEST_REASON = 1000;

    @Reference private Changes changes;
    @Reference private Keepers keepers;
    @Reference private Publishing publishing;
    @Reference private RecordWriter records;
    @Reference private Today today;
    @Reference private WholeRecords whole;
    @Reference private Withdrawal withdrawal;

    void change(String serviceId, String deed, String comment, UnaryOperator<Service> change) {
        Actor actor = keepers.actor();

        change(actor, hold(actor, serviceId, deed), deed, comment, change);
    }

    /** The same for what those may change, too, who work there. */
    void changeAtWork(
            String serviceId, String deed, String comment, UnaryOperator<Service> change) {
        Actor actor = keepers.actor();

        change(actor, hold(actor, serviceId, deed, keepers::reads), deed, comment, change);
    }

    private void change(
            Actor actor,
            StoredRecord record,
            String deed,
            String comment,
            UnaryOperator<Service> change) {
        String serviceId = record.id();

        if (record.kind() != RecordKind.SERVICE) {
            throw keepers.refused(deed, serviceId);
        }

        Service before = whole.service(record).orElseThrow();
        Service after = change.apply(before);

        if (!after.equals(before)) {
            publishing.changed(after, publishing.direct(record, keepers.author(actor), comment));
            keepers.did(deed, serviceId);
        }
    }

    void schedule(String recordId, Optional<LocalDate> from, Optional<LocalDate> until) {
        String deed = "directory.record.schedule";
        Actor actor = keepers.actor();
        StoredRecord record = hold(actor, recordId, deed);

        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The last day is before the first");
        }

        publishing.noted(
                record, publishing.direct(record, keepers.author(actor), Days.shown(from, until)));
        records.show(
                ImmutableStoredRecord.copyOf(record)
                        .withVisibleFrom(from)
                        .withVisibleUntil(until)
                        .withHiddenReason(record.hiddenReason().filter(OVERDUE::equals)),
                today.now());
        keepers.did(deed, recordId);
    }

    void withdraw(String recordId, String reason) {
        String deed = "directory.record.withdraw";
        Actor actor = keepers.actor();
        StoredRecord record = hold(actor, recordId, deed);

        if (record.kind() == RecordKind.ORGANISATION) {
            keepers.require(keepers.keepsAll(actor), deed, recordId);
        }

        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has 1 to " + LONGEST_REASON + " characters");
        }

        Instant now = today.now();
        Author author = keepers.author(actor);

        withdrawal
                .withdraw(
                        record.kind(),
                        Set.of(recordId),
                        reason.strip(),
                        Publishing.ORIGIN,
                        author,
                        now)
                .forEach((kind, ids) -> changes.note(kind, ids, now));
        keepers.did(deed, recordId);
    }

    private StoredRecord hold(Actor actor, String recordId, String deed) {
        return hold(actor, recordId, deed, keepers::keeps);
    }

    private StoredRecord hold(
            Actor actor, String recordId, String deed, BiPredicate<Actor, String> may) {
        return records.lock(recordId)
                .filter(record -> record.kind() != RecordKind.LOCATION)
                .filter(StoredRecord::published)
                .filter(record -> may.test(actor, record.organisationId()))
                .orElseThrow(() -> keepers.refused(deed, recordId));
    }
}
