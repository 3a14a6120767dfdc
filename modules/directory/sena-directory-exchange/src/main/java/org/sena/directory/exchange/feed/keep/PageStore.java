package org.sena.directory.exchange.feed.keep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.exchange.duplicate.Merges;
import org.sena.directory.exchange.feed.run.Outcome;
import org.sena.directory.exchange.feed.run.Task;
import org.sena.directory.exchange.store.model.FeedRecordEntry;

/** Puts a page's records into the directory and takes out what is gone. */
@Component(service = PageStore.class)
public class PageStore {

    @Reference private Directory directory;
    @Reference private DirectoryImport directoryImport;
    @Reference private RecordIds ids;
    @Reference private Merges merges;

    /** Stores in the caller's transaction; true when it was taken, false when it was left alone. */
    boolean store(Task task, FeedRecordEntry row, Outcome outcome, Pages pages, Instant now) {
        Optional<Service> here = directory.service(row.getRecordId());

        if (!row.isNew() && row.isPresent() && isTakenOver(task, row, here)) {
            return false;
        }

        Provenance provenance = provenance(task, outcome, now);
        Service service =
                ImmutableService.copyOf(
                                ids.placed(
                                        task.feedId(),
                                        row.getRecordId(),
                                        outcome.service().orElseThrow()))
                        .withProvenance(provenance)
                        .withReplaces(here.map(Service::replaces).orElse(Set.of()));

        if (here.filter(PageStore::isMerged).isPresent()) {
            pages.merged(merges.again(here.get(), service));
        } else {
            pages.add(service, isOurs(task, service) ? Optional.of(provenance) : Optional.empty());
        }

        return true;
    }

    void store(Task task, Pages pages) {
        if (!pages.services.isEmpty()) {
            directoryImport.store(
                    ImmutableBatch.builder()
                            .origin(FeedOrigins.of(task.feedId()))
                            .organisations(pages.organisations.values())
                            .services(pages.services)
                            .build());
        }

        for (Service merged : pages.merged) {
            directoryImport.store(
                    ImmutableBatch.builder()
                            .origin(merged.provenance().orElseThrow().origin())
                            .addServices(merged)
                            .build());
        }
    }

    /** True when it was taken out; false when somebody here took it over. */
    boolean withdraw(Task task, FeedRecordEntry row) {
        Optional<Service> here = directory.service(row.getRecordId());

        if (isTakenOver(task, row, here) || here.filter(PageStore::isMerged).isPresent()) {
            return false;
        }

        directoryImport.withdraw(
                RecordKind.SERVICE,
                Set.of(row.getRecordId()),
                "It is gone from " + task.settings().name(),
                FeedOrigins.of(task.feedId()));

        return true;
    }

    /** An editor changed it, took it out, or made it one with another. */
    private boolean isTakenOver(Task task, FeedRecordEntry row, Optional<Service> here) {
        if (merges.replacement(row.getRecordId()).isPresent()) {
            return true;
        }

        return here.map(service -> !isMerged(service) && !isFrom(task, service.provenance()))
                .orElseGet(() -> directory.removedAt(row.getRecordId()).isPresent());
    }

    private static boolean isMerged(Service service) {
        return service.provenance().filter(from -> Merges.isMerge(from.origin())).isPresent();
    }

    private static boolean isFrom(Task task, Optional<Provenance> provenance) {
        return provenance
                .filter(from -> from.origin().equals(FeedOrigins.of(task.feedId())))
                .isPresent();
    }

    /** Not an organisation that is here from elsewhere. */
    private boolean isOurs(Task task, Service service) {
        return directory
                .organisation(service.organisation().id())
                .map(organisation -> RecordIds.isOurs(task.feedId(), organisation))
                .orElse(true);
    }

    private static Provenance provenance(Task task, Outcome outcome, Instant now) {
        return ImmutableProvenance.builder()
                .origin(FeedOrigins.of(task.feedId()))
                .publisher(task.settings().publisher())
                .sourceId(outcome.sourceId())
                .sourceUrl(outcome.sourceUrl())
                .takenAt(now)
                .role(task.settings().role())
                .build();
    }

    /** What of a page is to be stored together. */
    static final class Pages {

        private final List<Service> services = new ArrayList<>();
        private final List<Service> merged = new ArrayList<>();
        private final Map<String, Organisation> organisations = new LinkedHashMap<>();

        private void add(Service service, Optional<Provenance> provenance) {
            services.add(service);
            provenance.ifPresent(
                    from ->
                            organisations.putIfAbsent(
                                    service.organisation().id(),
                                    ImmutableOrganisation.copyOf(service.organisation())
                                            .withProvenance(from)));
        }

        private void merged(Service service) {
            merged.add(service);
        }
    }
}
