package org.sena.directory.exchange.duplicate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.exchange.store.model.MergeEntry;
import org.sena.directory.exchange.store.service.MergeEntryLocalService;

/** Knows which records were made one. */
@Component(service = Merges.class)
public class Merges {

    private static final String ORIGIN = "merge:";

    /** Chains longer than this are a mistake. */
    private static final int LONGEST_CHAIN = 50;

    @Reference private MergeEntryLocalService merges;

    static String origin(String duplicateId) {
        return ORIGIN + duplicateId;
    }

    /** True when records of this origin were made one. */
    public static boolean isMerge(String origin) {
        return origin.startsWith(ORIGIN);
    }

    /** The record that stands for one that was merged away, however often that was repeated. */
    public Optional<String> replacement(String replacedId) {
        MergeEntry row = merges.fetchMergeEntry(replacedId);
        String preferredId = null;

        for (int i = 0; row != null && i < LONGEST_CHAIN; i++) {
            preferredId = row.getPreferredId();
            row = merges.fetchMergeEntry(preferredId);
        }

        return Optional.ofNullable(preferredId);
    }

    /**
     * What its source says of a merged record now, without what an editor chose from the others.
     *
     * @param here the merged record
     * @param incoming as its source has it
     */
    public Service again(Service here, Service incoming) {
        Set<String> chosen = new HashSet<>();

        merges.ofPreferred(here.id())
                .forEach(row -> chosen.addAll(Arrays.asList(row.getFields().split(" "))));

        Service merged = ServiceFields.all().merged(incoming, here, chosen);

        return ImmutableService.copyOf(merged)
                .withReplaces(here.replaces())
                .withProvenance(here.provenance());
    }

    /** True when the record was merged away by that decision. */
    boolean isOf(String replacedId, String duplicateId) {
        MergeEntry row = merges.fetchMergeEntry(replacedId);

        return row != null && row.getDuplicateId().equals(duplicateId);
    }

    void add(MergeEntry row) {
        merges.updateMergeEntry(row);
    }

    MergeEntry create(String replacedId) {
        MergeEntry known = merges.fetchMergeEntry(replacedId);

        return known != null ? known : merges.createMergeEntry(replacedId);
    }

    void remove(String replacedId) {
        MergeEntry row = merges.fetchMergeEntry(replacedId);

        if (row != null) {
            merges.deleteMergeEntry(row);
        }
    }
}
