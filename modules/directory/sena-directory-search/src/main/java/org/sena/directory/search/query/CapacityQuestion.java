package org.sena.directory.search.query;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Place;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.document.Fields;

/** Asks how many people the services can have that answer a need. */
public final class CapacityQuestion {

    private static final List<String> NO_ROOM =
            List.of(Availability.FULL.name(), Availability.WAITING_LIST.name());

    private final Vocabulary vocabulary;
    private final Filters filters;

    public CapacityQuestion(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.filters = new Filters(clock);
    }

    /**
     * Id of each service to its capacity, above 0; full ones included.
     *
     * @param place empty: everywhere
     */
    public Map<String, Integer> find(IndexSearcher searcher, String need, Optional<Place> place)
            throws IOException {
        return find(searcher, all(need, place).build());
    }

    /** Ids of those among them that say they are full or have a waiting list. */
    public Set<String> full(IndexSearcher searcher, String need, Optional<Place> place)
            throws IOException {
        return Set.copyOf(
                find(
                                searcher,
                                all(need, place)
                                        .add(
                                                Filters.any(Fields.AVAILABILITY, NO_ROOM),
                                                Occur.FILTER)
                                        .build())
                        .keySet());
    }

    private BooleanQuery.Builder all(String need, Optional<Place> place) {
        Set<String> types = vocabulary.answering(Taxonomy.NEEDS, Set.of(need));
        BooleanQuery.Builder all =
                new BooleanQuery.Builder()
                        .add(filters.shown(), Occur.FILTER)
                        .add(Filters.term(Fields.STATUS, ServiceStatus.ACTIVE.name()), Occur.FILTER)
                        .add(
                                Filters.anyTerm(
                                        types.stream()
                                                .map(t -> TermRef.of(Taxonomy.SERVICE_TYPES, t))
                                                .collect(toList())),
                                Occur.FILTER);

        place.ifPresent(where -> all.add(Filters.serves(where), Occur.FILTER));

        return all;
    }

    private static Map<String, Integer> find(IndexSearcher searcher, Query query)
            throws IOException {
        Counter counter = new Counter();

        searcher.search(query, counter);

        return counter.capacities;
    }

    private static final class Counter extends SimpleCollector {

        private final Map<String, Integer> capacities = new HashMap<>();
        private NumericDocValues numbers;
        private SortedDocValues ids;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            numbers = DocValues.getNumeric(context.reader(), Fields.CAPACITY);
            ids = DocValues.getSorted(context.reader(), Fields.ID);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (numbers.advanceExact(doc) && numbers.longValue() > 0 && ids.advanceExact(doc)) {
                capacities.put(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(), (int) numbers.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
