package org.sena.directory.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.sena.directory.search.document.Fields;

/** One page of hits, and how many there are on all pages. */
final class Paging {

    private final long total;
    private final List<ScoreDoc> docs;

    private Paging(long total, List<ScoreDoc> docs) {
        this.total = total;
        this.docs = docs;
    }

    long total() {
        return total;
    }

    List<ScoreDoc> docs() {
        return docs;
    }

    /**
     * @param page from 1
     * @param beside also sees every hit
     */
    static Paging of(
            IndexSearcher searcher, Query query, Sort sort, int page, int size, Collector... beside)
            throws IOException {
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        long from = (page - 1L) * size;
        int needed = (int) Math.min(from + size, all);

        // What is ordered by one field of its own can be counted without being ordered whole.
        boolean counted = beside.length == 0 && isByName(sort.getSort()[0]) || from >= all;

        if (counted) {
            long total = searcher.count(query);

            if (from >= total) {
                return new Paging(total, List.of());
            }

            return cut(
                    total,
                    searcher.search(
                            query,
                            new TopFieldCollectorManager(
                                    sort, (int) Math.min(needed, total), null, 1)),
                    from);
        }

        TopFieldCollector top =
                new TopFieldCollectorManager(sort, needed, null, Integer.MAX_VALUE).newCollector();

        searcher.search(query, MultiCollector.wrap(with(top, beside)));

        return cut(top.getTotalHits(), top.topDocs(), from);
    }

    private static boolean isByName(SortField first) {
        return Fields.ID.equals(first.getField()) || Fields.NAME_KEY.equals(first.getField());
    }

    private static Collector[] with(Collector first, Collector... others) {
        Collector[] all = Arrays.copyOf(others, others.length + 1);

        all[others.length] = first;

        return all;
    }

    private static Paging cut(long total, TopFieldDocs top, long from) {
        return new Paging(
                total,
                from >= top.scoreDocs.length
                        ? List.of()
                        : Arrays.asList(top.scoreDocs).subList((int) from, top.scoreDocs.length));
    }
}
