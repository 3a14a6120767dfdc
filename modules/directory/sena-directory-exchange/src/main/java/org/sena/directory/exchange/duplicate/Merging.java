package org.sena.directory.exchange.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.exchange.ComparedField;
import org.sena.directory.api.exchange.Comparison;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.api.exchange.DuplicateGoneException;
import org.sena.directory.api.exchange.ImmutableComparison;
import org.sena.directory.exchange.store.model.MergeEntry;

/** Makes two records one and two again. In the caller's transaction. */
@Component(service = Merging.class)
public class Merging {

    private static final int PAGE = 500;
    private static final String REASON = "It was made one with another record";

    @Reference private Directory directory;
    @Reference private DirectoryImport directoryImport;
    @Reference private Merges merges;

    Optional<Comparison> comparison(Duplicate pair) {
        return pair.kind() == RecordKind.SERVICE
                ? directory
                        .service(pair.preferredId())
                        .flatMap(
                                first ->
                                        directory
                                                .service(pair.otherId())
                                                .map(second -> compared(pair, first, second)))
                : directory
                        .organisation(pair.preferredId())
                        .flatMap(
                                first ->
                                        directory
                                                .organisation(pair.otherId())
                                                .map(second -> compared(pair, first, second)));
    }

    void merge(Duplicate pair, String preferredId, Set<String> fromOther, Instant now) {
        boolean asProposed = preferredId.equals(pair.preferredId());

        if (!asProposed && !preferredId.equals(pair.otherId())) {
            throw new DuplicateGoneException(pair.id());
        }

        String otherId = asProposed ? pair.otherId() : pair.preferredId();

        if (pair.kind() == RecordKind.SERVICE) {
            services(pair, preferredId, otherId, fromOther);
        } else {
            organisations(pair, preferredId, otherId, fromOther);
        }

        directoryImport.withdraw(pair.kind(), Set.of(otherId), REASON, Merges.origin(pair.id()));

        MergeEntry row = merges.create(otherId);

        row.setKind(pair.kind().name());
        row.setPreferredId(preferredId);
        row.setDuplicateId(pair.id());
        row.setFields(String.join(" ", fromOther));
        row.setMergedDate(Date.from(now));
        merges.add(row);
    }

    void split(Duplicate pair) {
        String replacedId =
                merges.isOf(pair.otherId(), pair.id()) ? pair.otherId() : pair.preferredId();
        String preferredId =
                replacedId.equals(pair.otherId()) ? pair.preferredId() : pair.otherId();

        if (!merges.isOf(replacedId, pair.id())) {
            throw new DuplicateGoneException(pair.id());
        }

        Set<String> leftAlone = directoryImport.undo(Merges.origin(pair.id()));

        // Thrown, all of it is taken back: half a split would lose what came after the merge.
        if (leftAlone.contains(preferredId) || leftAlone.contains(replacedId)) {
            throw new DuplicateGoneException(pair.id());
        }

        merges.remove(replacedId);
    }

    private void services(
            Duplicate pair, String preferredId, String otherId, Set<String> fromOther) {
        Service preferred = service(pair, preferredId);
        Service other = service(pair, otherId);
        Set<String> replaces = new HashSet<>(preferred.replaces());

        replaces.addAll(other.replaces());
        replaces.add(otherId);
        directoryImport.store(
                ImmutableBatch.builder()
                        .origin(Merges.origin(pair.id()))
                        .addServices(
                                ImmutableService.copyOf(
                                                ServiceFields.all()
                                                        .merged(preferred, other, fromOther))
                                        .withReplaces(replaces))
                        .build());
    }

    /** The services of the one that goes become the other's. */
    private void organisations(
            Duplicate pair, String preferredId, String otherId, Set<String> fromOther) {
        Organisation preferred = organisation(pair, preferredId);
        Organisation other = organisation(pair, otherId);
        Organisation merged = OrganisationFields.all().merged(preferred, other, fromOther);
        List<Service> moved = new ArrayList<>();

        for (int number = 1; ; number++) {
            ServicePage page =
                    directory.search(
                            ImmutableServiceSearch.builder()
                                    .addOrganisationIds(otherId)
                                    .sort(ServiceSearch.Sort.ID)
                                    .page(number)
                                    .size(PAGE)
                                    .build());

            page.services()
                    .forEach(
                            service ->
                                    moved.add(
                                            ImmutableService.copyOf(service)
                                                    .withOrganisation(merged)));

            if (number >= page.pages()) {
                break;
            }
        }

        directoryImport.store(
                ImmutableBatch.builder()
                        .origin(Merges.origin(pair.id()))
                        .addOrganisations(merged)
                        .services(moved)
                        .build());
    }

    private Service service(Duplicate pair, String id) {
        return directory.service(id).orElseThrow(() -> new DuplicateGoneException(pair.id()));
    }

    private Organisation organisation(Duplicate pair, String id) {
        return directory.organisation(id).orElseThrow(() -> new DuplicateGoneException(pair.id()));
    }

    private static Comparison compared(Duplicate pair, Service first, Service second) {
        return comparison(
                pair,
                source(first.provenance()),
                source(second.provenance()),
                ServiceFields.all().compared(first, second));
    }

    private static Comparison compared(Duplicate pair, Organisation first, Organisation second) {
        return comparison(
                pair,
                source(first.provenance()),
                source(second.provenance()),
                OrganisationFields.all().compared(first, second));
    }

    private static Comparison comparison(
            Duplicate pair, String first, String second, List<ComparedField> fields) {
        return ImmutableComparison.builder()
                .duplicate(pair)
                .preferredSource(first)
                .otherSource(second)
                .fields(fields)
                .build();
    }

    private static String source(Optional<Provenance> provenance) {
        return provenance.map(Provenance::publisher).orElse("");
    }
}
