package org.sena.directory.service.workflow;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Assignment;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.service.store.AssignmentRows;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.service.workflow.rule.Routing;
import org.sena.identity.api.Actor;

/**
 * Who vouches for which records: editors and administrators for all, assurers for the services that
 * they are assigned to and for the organisations that run one of those.
 */
@Component(service = Assurers.class)
public class Assurers {

    /** Services of an organisation that are looked at; those with more are for the editors too. */
    private static final int MOST_SERVICES = 200;

    @Reference private AssignmentRows assignments;
    @Reference private Classification classification;
    @Reference private Keepers keepers;
    @Reference private RecordRows records;
    @Reference private WholeRecords whole;

    /** True when the actor vouches for any records at all. */
    boolean vouchesForSome(Actor actor) {
        return keepers.keepsAll(actor) || keepers.isAssurer(actor);
    }

    /** True when the actor vouches for what the draft proposes. */
    boolean vouches(Actor actor, StoredRevision draft) {
        if (keepers.keepsAll(actor)) {
            return true;
        }

        Optional<Assignment> assignment = assignment(actor);

        if (assignment.isEmpty()) {
            return false;
        }

        return draft.kind() == RecordKind.SERVICE
                ? whole.service(draft).filter(one -> covers(assignment.get(), one)).isPresent()
                : coversOrganisation(assignment.get(), draft.recordId());
    }

    boolean vouches(Actor actor, StoredRecord record) {
        if (keepers.keepsAll(actor)) {
            return true;
        }

        return assignment(actor).filter(known -> covers(known, record)).isPresent();
    }

    /** True when the actor may read the draft: not before it is handed in, but for its keepers. */
    boolean maySee(Actor actor, StoredRevision draft) {
        return keepers.reads(actor, draft.organisationId())
                || draft.state() != DraftState.DRAFT && vouches(actor, draft);
    }

    /** True when the actor may read how the record stands and what became of it. */
    boolean maySee(Actor actor, StoredRecord record) {
        return keepers.reads(actor, record.organisationId()) || vouches(actor, record);
    }

    private Optional<Assignment> assignment(Actor actor) {
        return keepers.isAssurer(actor)
                ? actor.userId().flatMap(assignments::find)
                : Optional.empty();
    }

    private boolean covers(Assignment assignment, StoredRecord record) {
        return record.kind() == RecordKind.ORGANISATION
                ? coversOrganisation(assignment, record.id())
                : whole.service(record).filter(one -> covers(assignment, one)).isPresent();
    }

    private boolean covers(Assignment assignment, Service service) {
        return classification.routing().covers(assignment, service);
    }

    private boolean coversOrganisation(Assignment assignment, String organisationId) {
        Routing routing = classification.routing();
        List<StoredRecord> some = records.ofOrganisation(organisationId, "", MOST_SERVICES);

        return some.stream()
                .filter(record -> record.kind() == RecordKind.SERVICE)
                .flatMap(record -> whole.service(record).stream())
                .anyMatch(service -> routing.covers(assignment, service));
    }
}
