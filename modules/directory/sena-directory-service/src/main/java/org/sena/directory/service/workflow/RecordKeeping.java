package org.sena.directory.service.workflow;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.api.workflow.Records;
import org.sena.directory.api.workflow.Revision;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.identity.api.Actor;

/** Looking after published records. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class RecordKeeping implements AopService, Records {

    private static final int PAGE = 50;

    @Reference private Histories histories;
    @Reference private Keepers keepers;
    @Reference private KeptRecords kept;
    @Reference private Assurers assurers;
    @Reference private RecordRows records;
    @Reference private RevisionRows revisions;
    @Reference private SaidAvailability said;
    @Reference private Standings standings;

    @Override
    public List<RecordStanding> list(
            RecordKind kind, Optional<String> organisationId, Optional<String> words, int page) {
        Actor actor = keepers.actor();
        Optional<String> own = keepers.ownOrganisation(actor);
        boolean all = keepers.keepsAll(actor);

        keepers.require(
                all
                        || own.isPresent()
                                && organisationId.filter(id -> !own.get().equals(id)).isEmpty(),
                "directory.record.list",
                organisationId.orElse("records"));

        return standings.of(
                records.named(
                        kind,
                        all ? organisationId : own,
                        words.map(String::strip).filter(text -> !text.isEmpty()),
                        (Math.max(1, page) - 1) * PAGE,
                        PAGE));
    }

    @Override
    public Optional<RecordStanding> standing(String recordId) {
        Actor actor = keepers.actor();
        Optional<StoredRecord> record = records.find(recordId);

        if (record.isPresent()) {
            keepers.require(
                    assurers.maySee(actor, record.get()), "directory.record.read", recordId);

            return standings.of(List.of(record.get())).stream().findFirst();
        }

        return revisions.ofRecord(recordId, DraftWriting.OPEN).stream()
                .filter(draft -> keepers.reads(actor, draft.organisationId()))
                .findFirst()
                .map(standings::of);
    }

    @Override
    public List<Revision> history(String recordId) {
        return histories.of(recordId);
    }

    @Override
    public List<Change> changes(String revisionId) {
        return histories.changes(revisionId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void availability(String serviceId, Availability availability) {
        kept.change(
                serviceId,
                "directory.record.availability",
                SaidAvailability.comment(availability),
                service -> ImmutableService.copyOf(service).withAvailability(availability));
        said.tell(serviceId, availability);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void closeForNow(String serviceId, String alert) {
        kept.change(
                serviceId,
                "directory.record.close",
                Closure.comment(alert),
                service -> Closure.close(service, alert));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void reopen(String serviceId) {
        kept.change(serviceId, "directory.record.reopen", Closure.OVER, Closure::reopen);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void schedule(String recordId, Optional<LocalDate> from, Optional<LocalDate> until) {
        kept.schedule(recordId, from, until);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void withdraw(String recordId, String reason) {
        kept.withdraw(recordId, reason);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void restore(String revisionId) {
        histories.restore(revisionId);
    }
}
