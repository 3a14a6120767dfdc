package org.sena.directory.search.query;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/** What stands on a page, and how many hits there are on all pages. */
final class PageOfDocs {

    private final long total;
    private final List<ScoreDoc> docs;

    PageOfDocs(long total, List<ScoreDoc> docs) {
        this.total = total;
        this.docs = docs;
    }

    long total() {
        return total;
    }

    List<ScoreDoc> docs() {
        return docs;
    }
}
