package org.sena.directory.service.workflow;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.Quality;
import org.sena.directory.api.workflow.QualityCheck;
import org.sena.directory.api.workflow.RecordProblem;
import org.sena.directory.service.store.ImmutableStoredRevision;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.service.workflow.rule.Deed;
import org.sena.identity.api.Actor;

/** Proposing what the directory should say. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DraftWriting implements AopService, Drafts {

    static final Set<DraftState> OPEN =
            EnumSet.of(DraftState.DRAFT, DraftState.SUBMITTED, DraftState.RETURNED);

    private static final int MOST = 200;

    @Reference private Assurers assurers;
    @Reference private DraftContents contents;
    @Reference private DraftSteps steps;
    @Reference private Keepers keepers;
    @Reference private NewDrafts newDrafts;
    @Reference private Proposed proposed;
    @Reference private QualityCheck quality;
    @Reference private RecordWriter records;
    @Reference private RevisionRows revisions;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft open(String recordId) {
        Actor actor = keepers.actor();
        Optional<StoredRecord> record =
                records.lock(recordId).filter(one -> one.kind() != RecordKind.LOCATION);

        keepers.require(
                record.filter(one -> keepers.keeps(actor, one.organisationId())).isPresent(),
                "directory.draft.open",
                recordId);

        Optional<StoredRevision> own =
                revisions.ofRecord(recordId, OPEN).stream()
                        .filter(
                                draft ->
                                        actor.userId().filter(draft.authorId()::equals).isPresent())
                        .findFirst();
        StoredRevision draft =
                own.map(known -> newDrafts.refreshed(known, record.get()))
                        .orElseGet(() -> newDrafts.of(record.get(), actor));

        if (own.isEmpty()) {
            keepers.did("directory.draft.open", draft.id());
        }

        return contents.toDraft(draft);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft beginService(String organisationId) {
        Actor actor = keepers.actor();
        boolean isPublished =
                records.lock(organisationId)
                        .filter(one -> one.kind() == RecordKind.ORGANISATION)
                        .filter(StoredRecord::published)
                        .isPresent();

        keepers.require(
                isPublished && keepers.keeps(actor, organisationId),
                "directory.draft.begin",
                organisationId);

        StoredRevision draft = newDrafts.ofService(organisationId, actor);

        keepers.did("directory.draft.begin", draft.id());

        return contents.toDraft(draft);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft beginOrganisation() {
        Actor actor = keepers.actor();

        keepers.require(keepers.keepsAll(actor), "directory.draft.begin", "organisation");

        StoredRevision draft = newDrafts.ofOrganisation(actor);

        keepers.did("directory.draft.begin", draft.id());

        return contents.toDraft(draft);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft save(String draftId, long version, Service content) {
        DraftSteps.Step step = steps.begin(draftId, version, Deed.SAVE, RecordKind.SERVICE);

        return saved(
                step,
                proposed.of(content, contents.service(step.draft()), step.draft(), step.actor()));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft save(String draftId, long version, Organisation content) {
        DraftSteps.Step step = steps.begin(draftId, version, Deed.SAVE, RecordKind.ORGANISATION);

        return saved(
                step,
                proposed.of(
                        content, contents.organisation(step.draft()), step.draft(), step.actor()));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Draft submit(String draftId, long version, List<String> confirmed) {
        DraftSteps.Step step = steps.begin(draftId, version, Deed.SUBMIT);
        StoredRevision draft = step.draft();

        requireComplete(
                draft.kind() == RecordKind.SERVICE
                        ? quality.of(contents.rebasedService(draft))
                        : quality.of(contents.rebasedOrganisation(draft)),
                Set.copyOf(confirmed));

        StoredRevision submitted =
                steps.write(
                        ImmutableStoredRevision.copyOf(step.next())
                                .withSubmittedAt(step.next().changedAt())
                                .withConfirmed(confirmed));

        keepers.did("directory.draft.submit", draftId);

        return contents.toDraft(submitted);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void withdraw(String draftId, long version) {
        steps.write(steps.begin(draftId, version, Deed.WITHDRAW).next());
        keepers.did("directory.draft.withdraw", draftId);
    }

    @Override
    public Optional<Draft> draft(String draftId) {
        Actor actor = keepers.actor();

        return revisions
                .find(draftId)
                .filter(draft -> draft.draftVersion() > 0)
                .filter(draft -> assurers.maySee(actor, draft))
                .map(contents::toDraft);
    }

    @Override
    public List<Draft> mine() {
        Actor actor = keepers.actor();

        keepers.require(
                keepers.keepsAll(actor) || keepers.ownOrganisation(actor).isPresent(),
                "directory.draft.list",
                "drafts");

        String author = actor.userId().orElse("");
        List<StoredRevision> drafts = new ArrayList<>(revisions.draftsOf(author, OPEN, MOST));

        drafts.addAll(
                revisions.draftsOf(
                        author, EnumSet.complementOf(EnumSet.copyOf(OPEN)), MOST - drafts.size()));

        return drafts.stream()
                .sorted(
                        Comparator.comparing((StoredRevision draft) -> !draft.state().isEditable())
                                .thenComparing(
                                        StoredRevision::changedAt, Comparator.reverseOrder()))
                .map(contents::toDraft)
                .collect(Collectors.toUnmodifiableList());
    }

    private Draft saved(DraftSteps.Step step, StoredRevision filled) {
        StoredRevision written =
                steps.write(
                        ImmutableStoredRevision.copyOf(step.next())
                                .withDocument(filled.document())
                                .withName(filled.name()));

        keepers.did("directory.draft.save", written.id());

        return contents.toDraft(written);
    }

    static void requireComplete(Quality quality, Set<String> confirmed) {
        List<RecordProblem> open =
                quality.problems().stream()
                        .filter(
                                problem ->
                                        problem.kind() != RecordProblem.Kind.PERSONAL
                                                || !confirmed.contains(problem.detail()))
                        .collect(Collectors.toList());

        if (!open.isEmpty()) {
            throw new IncompleteRecordException(open);
        }
    }
}
