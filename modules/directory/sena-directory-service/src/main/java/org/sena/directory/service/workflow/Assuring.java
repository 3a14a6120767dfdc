package org.sena.directory.service.workflow;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Assignment;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.QualityCheck;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.service.store.ImmutableStoredRevision;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.service.workflow.rule.Deed;
import org.sena.identity.api.Actor;

/** Vouching for records. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Assuring implements AopService, Assurance {

    private static final int MOST = 500;

    @Reference private Assigning assigning;
    @Reference private Assurers assurers;
    @Reference private DraftContents contents;
    @Reference private DraftSteps steps;
    @Reference private DueRecords dueRecords;
    @Reference private Keepers keepers;
    @Reference private Publishing publishing;
    @Reference private QualityCheck quality;
    @Reference private RecordWriter records;
    @Reference private RevisionRows revisions;
    @Reference private Today today;
    @Reference private WholeRecords whole;

    @Override
    public List<Draft> waiting() {
        Actor actor = keepers.actor();
        List<Draft> waiting = new ArrayList<>();
        List<StoredRevision> page;

        keepers.require(assurers.vouchesForSome(actor), "directory.draft.waiting", "drafts");

        for (int start = 0; waiting.size() < MOST; start += MOST) {
            page = revisions.submitted(start, MOST);
            page.stream()
                    .filter(draft -> isForeign(actor, draft))
                    .filter(draft -> assurers.vouches(actor, draft))
                    .limit(MOST - waiting.size())
                    .map(contents::toDraft)
                    .forEach(waiting::add);

            if (page.size() < MOST) {
                break;
            }
        }

        return List.copyOf(waiting);
    }

    @Override
    public List<Change> changes(String draftId) {
        Actor actor = keepers.actor();

        return revisions
                .find(draftId)
                .filter(draft -> draft.draftVersion() > 0)
                .filter(draft -> assurers.maySee(actor, draft))
                .map(contents::changes)
                .orElseThrow(() -> keepers.refused("directory.draft.changes", draftId));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft approve(String draftId, long version, Set<String> parts, String comment) {
        DraftSteps.Step step = steps.begin(draftId, version, Deed.APPROVE);
        StoredRevision draft = step.draft();

        requireThere(draft);

        Set<String> chosen = chosen(draft, parts, comment);
        StoredRevision decided =
                ImmutableStoredRevision.copyOf(step.decided(comment, today.now()))
                        .withDecidedParts(parts.isEmpty() ? Set.of() : chosen);
        StoredRevision published =
                draft.kind() == RecordKind.SERVICE
                        ? publishService(draft, chosen, decided)
                        : publishOrganisation(draft, chosen, decided);

        keepers.did("directory.draft.approve", draftId, chosen);

        return contents.toDraft(published);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft giveBack(String draftId, long version, String comment) {
        return decide(draftId, version, Deed.GIVE_BACK, comment);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft reject(String draftId, long version, String comment) {
        return decide(draftId, version, Deed.REJECT, comment);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void stillRight(RecordKind kind, String recordId) {
        Actor actor = keepers.actor();
        StoredRecord record =
                records.lock(recordId)
                        .filter(one -> one.kind() == kind && kind != RecordKind.LOCATION)
                        .filter(StoredRecord::published)
                        .filter(
                                one ->
                                        keepers.keeps(actor, one.organisationId())
                                                || assurers.vouches(actor, one))
                        .orElseThrow(() -> keepers.refused("directory.record.assure", recordId));
        StoredRevision version = publishing.direct(record, keepers.author(actor), "Still right");

        if (kind == RecordKind.SERVICE) {
            publishing.assured(whole.service(record).orElseThrow(), version);
        } else {
            publishing.assured(whole.organisation(record).orElseThrow(), version);
        }

        keepers.did("directory.record.assure", recordId);
    }

    @Override
    public List<RecordStanding> due() {
        return dueRecords.of(keepers.actor());
    }

    @Override
    public List<Assignment> assignments() {
        return assigning.all();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void assign(Assignment assignment) {
        assigning.assign(assignment);
    }

    private Draft decide(String draftId, long version, Deed deed, String comment) {
        DraftSteps.Step step = steps.begin(draftId, version, deed);

        if (comment.isBlank()) {
            throw new IllegalArgumentException("The author needs a comment");
        }

        StoredRevision decided = steps.write(step.decided(comment, today.now()));

        keepers.did("directory.draft." + deed.name().toLowerCase(java.util.Locale.ROOT), draftId);

        return contents.toDraft(decided);
    }

    /** Held from here on; somebody who took it out meanwhile had a reason. */
    private void requireThere(StoredRevision draft) {
        boolean takenOut =
                records.lock(draft.recordId())
                        .filter(record -> !record.published())
                        .filter(record -> record.revision() > draft.baseNumber())
                        .isPresent();

        if (takenOut) {
            throw new DraftConflictException(draft.id(), "The record was taken out meanwhile");
        }
    }

    /** The parts to take over; they must not have been changed by somebody else meanwhile. */
    private Set<String> chosen(StoredRevision draft, Set<String> parts, String comment) {
        Set<String> changed =
                contents.changes(draft).stream()
                        .map(Change::part)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> chosen = new LinkedHashSet<>(changed);

        if (!parts.isEmpty()) {
            chosen.retainAll(parts);

            if (chosen.isEmpty()) {
                throw new IllegalArgumentException("The draft changes none of " + parts);
            }

            if (chosen.size() < changed.size() && comment.isBlank()) {
                throw new IllegalArgumentException("The author needs a comment");
            }
        }

        if (contents.conflicts(draft).stream().anyMatch(chosen::contains)) {
            throw new DraftConflictException(draft.id(), "A newer version was published meanwhile");
        }

        return chosen;
    }

    private StoredRevision publishService(
            StoredRevision draft, Set<String> parts, StoredRevision decided) {
        Service service = contents.takenService(draft, parts);

        DraftWriting.requireComplete(quality.of(service), draft.confirmed());

        return publishing.assured(service, decided);
    }

    private StoredRevision publishOrganisation(
            StoredRevision draft, Set<String> parts, StoredRevision decided) {
        Organisation organisation = contents.takenOrganisation(draft, parts);

        DraftWriting.requireComplete(quality.of(organisation), draft.confirmed());

        return publishing.assured(organisation, decided);
    }

    private static boolean isForeign(Actor actor, StoredRevision draft) {
        return actor.hasAny(org.sena.identity.api.Role.ADMINISTRATOR)
                || actor.userId().filter(draft.authorId()::equals).isEmpty();
    }
}
