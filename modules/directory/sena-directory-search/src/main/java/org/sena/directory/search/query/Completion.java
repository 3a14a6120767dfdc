package org.sena.directory.search.query;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.text.Names;

/** Completes what is typed by names of services that are shown and of service types. */
public final class Completion {

    private final Vocabulary vocabulary;
    private final Filters filters;

    public Completion(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.filters = new Filters(clock);
    }

    /** In the order of the alphabet, each once, whatever its case. */
    public List<String> complete(IndexSearcher searcher, String beginning, int limit)
            throws IOException {
        String key = Names.key(beginning);
        NavigableMap<String, String> found = new TreeMap<>();

        if (key.isEmpty()) {
            return List.of();
        }

        for (String label : vocabulary.typeLabels()) {
            if (Names.key(label).startsWith(key)) {
                found.put(Names.key(label), label);
            }
        }

        addServices(found, searcher, new BytesRef(key), limit);

        return found.values().stream().limit(limit).collect(Collectors.toUnmodifiableList());
    }

    private void addServices(
            NavigableMap<String, String> found, IndexSearcher searcher, BytesRef key, int limit)
            throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.COMPLETION);

        if (terms == null) {
            return;
        }

        TermsEnum names = terms.iterator();
        int added = 0;

        if (names.seekCeil(key) == TermsEnum.SeekStatus.END) {
            return;
        }

        for (BytesRef name = names.term(); name != null && added < limit; name = names.next()) {
            if (!StringHelper.startsWith(name, key)) {
                return;
            }

            String[] parts = name.utf8ToString().split("\u0000", 2);

            if (!found.containsKey(parts[0]) && isShown(searcher, name)) {
                found.put(parts[0], parts[1]);
                added++;
            }
        }
    }

    private boolean isShown(IndexSearcher searcher, BytesRef name) throws IOException {
        return searcher.count(
                        new BooleanQuery.Builder()
                                .add(
                                        Filters.term(Fields.COMPLETION, name.utf8ToString()),
                                        Occur.FILTER)
                                .add(filters.shown(), Occur.FILTER)
                                .build())
                > 0;
    }
}
