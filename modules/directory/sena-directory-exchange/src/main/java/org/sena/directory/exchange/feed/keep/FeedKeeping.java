package org.sena.directory.exchange.feed.keep;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.Feed;
import org.sena.directory.api.exchange.FeedProblem;
import org.sena.directory.api.exchange.FeedRefusedException;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.directory.api.exchange.FeedSettings;
import org.sena.directory.api.exchange.Feeds;
import org.sena.directory.api.exchange.ForeignTerm;
import org.sena.directory.api.exchange.ImmutableFeed;
import org.sena.directory.api.exchange.ImmutableFeedProblem;
import org.sena.directory.api.exchange.ImmutableFeedSettings;
import org.sena.directory.exchange.Editors;
import org.sena.directory.exchange.store.model.FeedEntry;
import org.sena.directory.exchange.store.model.FeedRunEntry;
import org.sena.directory.exchange.store.model.FeedTermEntry;
import org.sena.directory.exchange.store.service.FeedEntryLocalService;
import org.sena.directory.exchange.store.service.FeedProblemEntryLocalService;
import org.sena.directory.exchange.store.service.FeedRecordEntryLocalService;
import org.sena.directory.exchange.store.service.FeedRunEntryLocalService;
import org.sena.directory.exchange.store.service.FeedTermEntryLocalService;

/** What editors do with feeds. The reading itself is the {@link Harvester}'s. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FeedKeeping implements AopService, Feeds {

    private static final String ENTITY = "feed";

    @Reference private Editors editors;
    @Reference private FeedEntryLocalService feeds;
    @Reference private FeedProblemEntryLocalService problems;
    @Reference private FeedRecordEntryLocalService records;
    @Reference private FeedRunEntryLocalService runs;
    @Reference private FeedTermEntryLocalService terms;
    @Reference private Taxonomies taxonomies;
    @Reference private WebAccess access;

    private final Clock clock = Clock.systemUTC();

    @Override
    public List<Feed> feeds() {
        editors.check("feed.list", ENTITY, "*");

        return feeds.all().stream().map(this::feed).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Optional<Feed> feed(String feedId) {
        editors.check("feed.read", ENTITY, feedId);

        return Optional.ofNullable(feeds.fetchFeedEntry(feedId)).map(this::feed);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public String add(FeedSettings settings) {
        String feedId = UUID.randomUUID().toString();

        editors.check("feed.add", ENTITY, feedId);

        FeedSettings plain = plain(settings);

        require(plain, feedId);

        FeedEntry row = feeds.createFeedEntry(feedId);

        FeedColumns.write(plain, row);
        row.setVersion("");
        row.setAskedFor("");
        row.setRunId("");
        row.setReader("");
        row.setNextDate(plain.active() ? Date.from(clock.instant()) : null);
        feeds.addFeedEntry(row);
        editors.allowed("feed.add", ENTITY, feedId);

        return feedId;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void change(String feedId, FeedSettings settings) {
        editors.check("feed.change", ENTITY, feedId);

        FeedSettings plain = plain(settings);

        require(plain, feedId);

        FeedEntry row = locked(feedId);
        boolean switchedOn = plain.active() && !row.isActive();

        if (!row.getAddress().equals(plain.address())) {
            row.setVersion("");
            row.setWholeDate(null);
        }

        if (!row.getOtherwiseType().equals(plain.otherwiseType().orElse(""))) {
            row.setWholeDate(null);
        }

        FeedColumns.write(plain, row);

        if (switchedOn) {
            row.setNextDate(Date.from(clock.instant()));
        } else if (!plain.active() && row.getRunId().isEmpty()) {
            row.setNextDate(null);
        }

        feeds.updateFeedEntry(row);
        editors.allowed("feed.change", ENTITY, feedId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void run(String feedId, boolean whole) {
        editors.check("feed.run", ENTITY, feedId);

        FeedEntry row = locked(feedId);

        if (row.getRunId().isEmpty()) {
            row.setAskedFor(whole ? DueRuns.WHOLE : DueRuns.CHANGES);
            feeds.updateFeedEntry(row);
        }

        editors.allowed("feed.run", ENTITY, feedId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void cancel(String feedId) {
        editors.check("feed.cancel", ENTITY, feedId);

        FeedEntry row = locked(feedId);

        row.setAskedFor("");

        if (!row.getRunId().isEmpty()) {
            FeedRunEntry run = runs.lock(row.getRunId());

            run.setCancelled(true);
            runs.updateFeedRunEntry(run);

            if (run.getState().equals(FeedRun.State.PAUSED.name())) {
                row.setNextDate(Date.from(clock.instant()));
            }
        }

        feeds.updateFeedEntry(row);
        editors.allowed("feed.cancel", ENTITY, feedId);
    }

    @Override
    public List<FeedRun> runs(String feedId, int limit) {
        editors.check("feed.read", ENTITY, feedId);

        return runs.ofFeed(feedId, limit).stream()
                .map(FeedColumns::run)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<FeedProblem> problems(String runId, int limit) {
        editors.check("feed.read", ENTITY, runId);

        return problems.ofRun(runId, limit).stream()
                .map(
                        row ->
                                ImmutableFeedProblem.builder()
                                        .sourceId(row.getSourceId())
                                        .path(row.getPath())
                                        .text(row.getProblem())
                                        .build())
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<ForeignTerm> terms(String feedId, int limit) {
        editors.check("feed.read", ENTITY, feedId);

        return terms.ofFeed(feedId, limit).stream()
                .map(TermRows::term)
                .sorted(Comparator.comparing(t -> t.mapping() != ForeignTerm.Mapping.NONE))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void map(String foreignTermId, Optional<TermRef> ours) {
        editors.check("feed.map", ENTITY, foreignTermId);

        FeedTermEntry row = terms.fetchFeedTermEntry(foreignTermId);

        if (row == null || ours.filter(ref -> taxonomies.term(ref).isEmpty()).isPresent()) {
            throw new FeedRefusedException(Map.of("term", FeedRefusedException.Problem.UNKNOWN));
        }

        row.setMapping(
                ours.isPresent()
                        ? ForeignTerm.Mapping.BY_EDITOR.name()
                        : ForeignTerm.Mapping.IGNORED.name());
        row.setOurTaxonomy(ours.map(TermRef::taxonomy).orElse(""));
        row.setOurCode(ours.map(TermRef::code).orElse(""));
        terms.updateFeedTermEntry(row);

        FeedEntry feed = locked(row.getFeedId());

        feed.setMappingNumber(feed.getMappingNumber() + 1);
        feed.setWholeDate(null);
        feeds.updateFeedEntry(feed);
        editors.allowed("feed.map", ENTITY, row.getFeedId());
    }

    private FeedEntry locked(String feedId) {
        FeedEntry row = feeds.lock(feedId);

        if (row == null) {
            throw new IllegalArgumentException("There is no feed " + feedId);
        }

        return row;
    }

    private void require(FeedSettings settings, String feedId) {
        Map<String, FeedRefusedException.Problem> found =
                new FeedCheck(
                                access,
                                type ->
                                        taxonomies.serviceTypes().stream()
                                                .anyMatch(known -> known.code().equals(type)),
                                address ->
                                        feeds.ofAddress(address).stream()
                                                .anyMatch(row -> !row.getFeedId().equals(feedId)))
                        .problems(settings);

        if (!found.isEmpty()) {
            throw new FeedRefusedException(found);
        }
    }

    /** Without blanks around and without a slash at the end of the address. */
    private static FeedSettings plain(FeedSettings settings) {
        return ImmutableFeedSettings.builder()
                .from(settings)
                .name(settings.name().strip())
                .publisher(settings.publisher().strip())
                .address(settings.address().strip().replaceFirst("(/services)?/*$", ""))
                .build();
    }

    private Feed feed(FeedEntry row) {
        return ImmutableFeed.builder()
                .id(row.getFeedId())
                .settings(FeedColumns.settings(row))
                .version(FeedColumns.version(row))
                .nextAt(Optional.ofNullable(row.getNextDate()).map(Date::toInstant))
                .lastRun(runs.ofFeed(row.getFeedId(), 1).stream().map(FeedColumns::run).findFirst())
                .records(records.countPresent(row.getFeedId(), RecordKind.SERVICE.name()))
                .unmappedTerms(terms.countUnmapped(row.getFeedId()))
                .build();
    }
}
