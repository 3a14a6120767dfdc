package org.sena.directory.search.query;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.sena.directory.api.FacetCount;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.search.document.Fields;

/** Counts what the hits have, facet by facet. */
final class FacetCounter extends SimpleCollector {

    /** Most values of one facet that are told. */
    static final int MOST = 50;

    private final Map<Facet, Map<String, Long>> totals = new EnumMap<>(Facet.class);
    private final Facet[] facets;
    private final SortedSetDocValues[] values;
    private final int[][] counts;

    FacetCounter(Collection<Facet> facets) {
        this.facets = facets.toArray(new Facet[0]);
        this.values = new SortedSetDocValues[this.facets.length];
        this.counts = new int[this.facets.length][];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (int i = 0; i < facets.length; i++) {
            values[i] = DocValues.getSortedSet(context.reader(), Fields.FACET + facets[i]);
            counts[i] = new int[Math.toIntExact(values[i].getValueCount())];
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        for (int i = 0; i < facets.length; i++) {
            if (values[i].advanceExact(doc)) {
                for (int n = values[i].docValueCount(); n > 0; n--) {
                    counts[i][(int) values[i].nextOrd()]++;
                }
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int i = 0; i < facets.length; i++) {
            Map<String, Long> total = totals.computeIfAbsent(facets[i], f -> new HashMap<>());

            for (int ord = 0; ord < counts[i].length; ord++) {
                if (counts[i][ord] > 0) {
                    total.merge(
                            values[i].lookupOrd(ord).utf8ToString(),
                            (long) counts[i][ord],
                            Long::sum);
                }
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Most frequent first, then by code. */
    List<FacetCount> of(Facet facet) {
        return totals.getOrDefault(facet, Map.of()).entrySet().stream()
                .map(entry -> FacetCount.of(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::code))
                .limit(MOST)
                .collect(toUnmodifiableList());
    }
}
