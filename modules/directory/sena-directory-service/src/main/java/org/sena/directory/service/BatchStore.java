package org.sena.directory.service;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.directory.api.Batch;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;

/** Checks a batch against all there is and publishes what of it is new. */
@Component(service = BatchStore.class)
public class BatchStore {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    /** Until a policy says otherwise. */
    private static final int REVIEW_MONTHS = 3;

    @Reference private RecordRows rows;
    @Reference private PublishedTaxonomies taxonomies;
    @Reference private RecordWriter writer;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Policies policies;

    /**
     * In the caller's transaction.
     *
     * @return ids of what is new or differs
     * @throws DirectoryRefusedException with every mistake
     */
    Map<RecordKind, Set<String>> store(Batch batch, Author author, Instant now) {
        check(batch);

        Map<RecordKind, Set<String>> changed = new EnumMap<>(RecordKind.class);

        new BatchRecords(batch, now, reviewDue(now))
                .publications()
                .forEach(
                        (kind, records) -> changed.put(kind, writer.publish(records, author, now)));

        batch.services().stream()
                .filter(service -> !service.replaces().isEmpty())
                .filter(service -> changed.get(RecordKind.SERVICE).contains(service.id()))
                .forEach(service -> writer.replace(service.replaces(), service.id()));

        return changed;
    }

    private void check(Batch batch) {
        Set<String> types =
                taxonomies.current().serviceTypes().stream()
                        .map(ServiceType::code)
                        .collect(toSet());
        Set<String> ids = new HashSet<>();

        batch.organisations().forEach(organisation -> ids.add(organisation.id()));

        Set<String> others = new HashSet<>();

        for (Service service : batch.services()) {
            others.add(service.organisation().id());
        }

        others.removeAll(ids);
        rows.kinds(others)
                .forEach(
                        (id, kind) -> {
                            if (kind == RecordKind.ORGANISATION) {
                                ids.add(id);
                            }
                        });

        List<String> problems =
                new ImportCheck(types, ids::contains)
                        .problems(batch.organisations(), batch.services());

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }
    }

    /** Counted from today: what somebody brings in counts as looked at, however old it is. */
    private LocalDate reviewDue(Instant now) {
        Policies known = policies;
        int months = known == null ? REVIEW_MONTHS : known.policy().reviewMonths();

        return LocalDate.ofInstant(now, UNITED_KINGDOM).plusMonths(months);
    }
}
