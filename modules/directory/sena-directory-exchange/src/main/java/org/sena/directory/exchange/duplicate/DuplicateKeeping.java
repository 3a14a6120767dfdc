package org.sena.directory.exchange.duplicate;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.exchange.Baseline;
import org.sena.directory.api.exchange.Baselines;
import org.sena.directory.api.exchange.Comparison;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.api.exchange.DuplicateGoneException;
import org.sena.directory.api.exchange.DuplicatePage;
import org.sena.directory.api.exchange.DuplicateProgress;
import org.sena.directory.api.exchange.DuplicateSearch;
import org.sena.directory.api.exchange.Duplicates;
import org.sena.directory.api.exchange.ImmutableDuplicatePage;
import org.sena.directory.api.exchange.ImmutableDuplicateProgress;
import org.sena.directory.exchange.Editors;
import org.sena.directory.exchange.store.model.DuplicateEntry;
import org.sena.directory.exchange.store.model.ExchangeJobEntry;
import org.sena.directory.exchange.store.service.DuplicateEntryLocalService;
import org.sena.directory.exchange.store.service.ExchangeJobEntryLocalService;
import org.sena.identity.api.Role;

/** What editors decide about pairs. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DuplicateKeeping implements AopService, Duplicates, Baselines {

    private static final String ENTITY = "duplicate";

    @Reference private DuplicateEntryLocalService duplicates;
    @Reference private Editors editors;
    @Reference private ExchangeJobEntryLocalService jobs;
    @Reference private Merges merges;
    @Reference private Merging merging;

    private final Clock clock = Clock.systemUTC();

    @Override
    public DuplicatePage search(DuplicateSearch search) {
        editors.check("duplicate.list", ENTITY, "*");

        String state = search.state().name();
        Optional<String> kind = search.kind().map(RecordKind::name);
        int least = search.minimumScore();
        int most = search.maximumScore();
        int start = (search.page() - 1) * search.size();

        return ImmutableDuplicatePage.builder()
                .total(duplicates.count(state, kind, least, most))
                .hits(
                        duplicates
                                .page(state, kind, least, most, start, start + search.size())
                                .stream()
                                .map(PairRows::duplicate)
                                .collect(Collectors.toUnmodifiableList()))
                .build();
    }

    @Override
    public Optional<Comparison> comparison(String duplicateId) {
        editors.check("duplicate.read", ENTITY, duplicateId);

        return Optional.ofNullable(duplicates.fetchDuplicateEntry(duplicateId))
                .map(PairRows::duplicate)
                .flatMap(merging::comparison);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void different(String duplicateId) {
        editors.check("duplicate.different", ENTITY, duplicateId);
        decide(open(duplicateId), Duplicate.State.DIFFERENT);
        editors.allowed("duplicate.different", ENTITY, duplicateId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void merge(String duplicateId, String preferredId, Set<String> fromOther) {
        editors.check("duplicate.merge", ENTITY, duplicateId);

        DuplicateEntry row = open(duplicateId);

        merging.merge(PairRows.duplicate(row), preferredId, fromOther, clock.instant());
        decide(row, Duplicate.State.MERGED);
        editors.allowed("duplicate.merge", ENTITY, duplicateId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void split(String duplicateId) {
        editors.check("duplicate.split", ENTITY, duplicateId);

        DuplicateEntry row = locked(duplicateId, Duplicate.State.MERGED);

        merging.split(PairRows.duplicate(row));
        decide(row, Duplicate.State.OPEN);
        editors.allowed("duplicate.split", ENTITY, duplicateId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void lookAgain() {
        editors.check("duplicate.search", ENTITY, "*");

        ExchangeJobEntry job = jobs.lock(JobKeeping.JOB);

        // Without a row the first search, which compares all, has not begun.
        if (job != null) {
            job.setAskedFor(true);
            jobs.updateExchangeJobEntry(job);
        }

        editors.allowed("duplicate.search", ENTITY, "*");
    }

    @Override
    public DuplicateProgress progress() {
        editors.check("duplicate.list", ENTITY, "*");

        Optional<ExchangeJobEntry> job =
                Optional.ofNullable(jobs.fetchExchangeJobEntry(JobKeeping.JOB));
        String open = Duplicate.State.OPEN.name();

        return ImmutableDuplicateProgress.builder()
                .running(
                        job.map(row -> row.isAskedFor() || row.getWholeDate() == null).orElse(true))
                .comparedAt(job.map(ExchangeJobEntry::getWholeDate).map(Date::toInstant))
                .certain(duplicates.count(open, Optional.empty(), 100, 100))
                .likely(duplicates.count(open, Optional.empty(), 0, 99))
                .build();
    }

    @Override
    public Optional<String> replacement(RecordKind kind, String replacedId) {
        return merges.replacement(replacedId);
    }

    @Override
    public Optional<Baseline> latest() {
        editors.checkAny(
                "baseline.read",
                "baseline",
                "*",
                Role.DIRECTORY_EDITOR,
                Role.COMMISSIONER,
                Role.ADMINISTRATOR);

        return Optional.ofNullable(jobs.fetchExchangeJobEntry(JobKeeping.JOB))
                .map(ExchangeJobEntry::getResult)
                .filter(text -> !text.isEmpty())
                .map(BaselineText::read);
    }

    private DuplicateEntry open(String duplicateId) {
        return locked(duplicateId, Duplicate.State.OPEN);
    }

    private DuplicateEntry locked(String duplicateId, Duplicate.State state) {
        DuplicateEntry row = duplicates.lock(duplicateId);

        if (row == null || !row.getState().equals(state.name())) {
            throw new DuplicateGoneException(duplicateId);
        }

        return row;
    }

    private void decide(DuplicateEntry row, Duplicate.State state) {
        row.setState(state.name());
        row.setDecidedDate(state == Duplicate.State.OPEN ? null : Date.from(clock.instant()));
        row.setDecidedBy(editors.userId());
        duplicates.updateDuplicateEntry(row);
    }
}
