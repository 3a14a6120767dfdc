package org.sena.directory.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.sena.directory.search.document.Fields;

/** Reads pages of hits: only what stands on the page, and how many there are on all. */
public final class Paging {

    private final Cursors cursors;

    public Paging(Cursors cursors) {
        this.cursors = cursors;
    }

    /**
     * @param page from 1
     * @param beside also sees every hit
     */
    PageOfDocs of(
            IndexSearcher searcher, Query query, Sort sort, int page, int size, Collector... beside)
            throws IOException {
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        long from = (page - 1L) * size;

        if (from >= all && beside.length == 0) {
            return new PageOfDocs(searcher.count(query), List.of());
        }

        Optional<FieldDoc> before =
                page == 1 ? Optional.empty() : cursors.end(searcher, query, sort, page - 1, size);
        int skipped = before.isPresent() ? 0 : (int) Math.min(from, all);
        boolean counted = beside.length == 0 && isOrderedByTerms(sort.getSort()[0]);
        TopFieldCollector top =
                new TopFieldCollectorManager(
                                sort,
                                Math.min(skipped + size, all),
                                before.orElse(null),
                                counted ? 1 : Integer.MAX_VALUE)
                        .newCollector();

        searcher.search(query, MultiCollector.wrap(with(top, beside)));

        ScoreDoc[] found = top.topDocs().scoreDocs;
        List<ScoreDoc> docs =
                Arrays.asList(found).subList(Math.min(skipped, found.length), found.length);

        if (docs.size() == size) {
            cursors.remember(
                    searcher, query, sort, page, size, (FieldDoc) docs.get(docs.size() - 1));
        }

        return new PageOfDocs(counted ? searcher.count(query) : top.getTotalHits(), docs);
    }

    /** Such an order is walked along the index; to count is another question, and a cheap one. */
    private static boolean isOrderedByTerms(SortField first) {
        return Fields.ID.equals(first.getField());
    }

    private static Collector[] with(Collector first, Collector... others) {
        Collector[] all = Arrays.copyOf(others, others.length + 1);

        all[others.length] = first;

        return all;
    }
}
