package org.sena.directory.exchange.feed.keep;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.ForeignTerm;
import org.sena.directory.api.exchange.ForeignTerm.Mapping;
import org.sena.directory.api.exchange.ImmutableForeignTerm;
import org.sena.directory.exchange.feed.terms.ForeignUse;
import org.sena.directory.exchange.store.model.FeedTermEntry;
import org.sena.directory.exchange.store.service.FeedTermEntryLocalService;

/** Keeps which terms feeds use and what they mean here. */
@Component(service = TermRows.class)
public class TermRows {

    /** A feed with more terms names something else by them. */
    private static final int MOST = 20_000;

    @Reference private FeedTermEntryLocalService terms;

    /** What editors decided, by key. */
    Map<String, Optional<TermRef>> decided(String feedId) {
        Map<String, Optional<TermRef>> decided = new HashMap<>();

        for (FeedTermEntry row : terms.ofFeed(feedId, MOST)) {
            Mapping mapping = Mapping.valueOf(row.getMapping());

            if (mapping == Mapping.BY_EDITOR || mapping == Mapping.IGNORED) {
                decided.put(row.getUri(), ours(row));
            }
        }

        return decided;
    }

    /** Counts the terms of a record that was not met before; adds those that are new. */
    void count(String feedId, Set<ForeignUse> uses, boolean newRecord) {
        for (ForeignUse use : uses) {
            String id = TermIds.of("feed-term", feedId, use.key());
            FeedTermEntry row = terms.fetchFeedTermEntry(id);

            if (row == null) {
                row = terms.createFeedTermEntry(id);
                row.setFeedId(feedId);
                row.setUri(cut(use.key(), 2000));
                row.setMapping(Mapping.NONE.name());
            }

            row.setLabel(cut(use.label(), 1000));
            row.setTaxonomy(cut(use.taxonomy(), 500));
            row.setUses(row.getUses() + (newRecord || row.isNew() ? 1 : 0));

            if (isOpen(row)) {
                row.setMapping(use.ours().isPresent() ? Mapping.BY_ITSELF.name() : "NONE");
                row.setOurTaxonomy(use.ours().map(TermRef::taxonomy).orElse(""));
                row.setOurCode(use.ours().map(TermRef::code).orElse(""));
            }

            terms.updateFeedTermEntry(row);
        }
    }

    private static boolean isOpen(FeedTermEntry row) {
        return row.getMapping().equals(Mapping.NONE.name())
                || row.getMapping().equals(Mapping.BY_ITSELF.name());
    }

    static ForeignTerm term(FeedTermEntry row) {
        return ImmutableForeignTerm.builder()
                .id(row.getFeedTermId())
                .feedId(row.getFeedId())
                .taxonomy(row.getTaxonomy())
                .label(row.getLabel())
                .uri(row.getUri())
                .uses(row.getUses())
                .ours(ours(row))
                .mapping(Mapping.valueOf(row.getMapping()))
                .build();
    }

    private static Optional<TermRef> ours(FeedTermEntry row) {
        return row.getOurCode().isEmpty()
                ? Optional.empty()
                : Optional.of(TermRef.of(row.getOurTaxonomy(), row.getOurCode()));
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
