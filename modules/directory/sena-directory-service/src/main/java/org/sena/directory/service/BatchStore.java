package org.sena.directory.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.directory.api.Batch;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.service.check.ImportCheck;
import org.sena.directory.service.check.Known;
import org.sena.directory.service.store.Author;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RecordWriter;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;
import org.sena.directory.service.taxonomy.TaxonomyBook;

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
        check(batch, now);

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

    private void check(Batch batch, Instant now) {
        TaxonomyBook book = taxonomies.current();
        Map<String, RecordKind> kinds = rows.kinds(BatchRecords.ids(batch));
        Known known =
                new Known() {

                    @Override
                    public boolean isTerm(TermRef ref) {
                        return book.term(ref).isPresent();
                    }

                    @Override
                    public Optional<RecordKind> kind(String recordId) {
                        return Optional.ofNullable(kinds.get(recordId));
                    }
                };
        List<String> problems =
                new ImportCheck(known, LocalDate.ofInstant(now, UNITED_KINGDOM)).problems(batch);

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
