package org.sena.directory.search.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;

/**
 * Remembers where pages ended, so that who reads page after page, as feeds are read, gets the last
 * one as fast as the first. A page that nobody read before is found by counting from the first.
 */
public final class Cursors {

    private final Map<List<Object>, FieldDoc> ends;

    /**
     * @param most pages whose end is remembered
     */
    public Cursors(int most) {
        ends = Collections.synchronizedMap(new Newest<>(most));
    }

    /** The last hit of the page; empty when it is not remembered or the index has changed since. */
    Optional<FieldDoc> end(IndexSearcher searcher, Query query, Sort sort, int page, int size) {
        return Optional.ofNullable(ends.get(key(searcher, query, sort, page, size)));
    }

    void remember(
            IndexSearcher searcher, Query query, Sort sort, int page, int size, FieldDoc end) {
        ends.put(key(searcher, query, sort, page, size), end);
    }

    private static List<Object> key(
            IndexSearcher searcher, Query query, Sort sort, int page, int size) {
        Object version = searcher.getIndexReader().getReaderCacheHelper().getKey();

        return List.of(version, query, sort, page, size);
    }
}
