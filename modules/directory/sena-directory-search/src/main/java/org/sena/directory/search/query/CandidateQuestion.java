package org.sena.directory.search.query;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.CandidateSearch;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.document.Moments;

/**
 * Finds, for each need, the services that would be ranked first: more needs, then the graver need
 * and the better type for it, then the nearer by whole kilometres, then the ones assured lately,
 * then those without a wait. Whatever is among the first few of all is among the first few of one
 * of its needs, so that a short list for each need is enough.
 */
public final class CandidateQuestion {

    /** More needs and types than these are alike to the order. */
    private static final int MOST = 60;

    private static final int TYPES = 100;
    private static final int EACH_NEED = 10_000;

    private final Vocabulary vocabulary;
    private final RecordCache records;
    private final Filters filters;

    public CandidateQuestion(Vocabulary vocabulary, RecordCache records, Clock clock) {
        this.vocabulary = vocabulary;
        this.records = records;
        this.filters = new Filters(clock);
    }

    public Collection<Service> find(IndexSearcher searcher, CandidateSearch search)
            throws IOException {
        Map<String, Service> found = new LinkedHashMap<>();
        List<String> needs = search.needs().stream().distinct().limit(MOST).collect(toList());
        Query weights = weights(needs);
        Sort order = order(search);

        for (String need : needs) {
            BooleanQuery query =
                    new BooleanQuery.Builder()
                            .add(conditions(search), Occur.FILTER)
                            .add(answering(need), Occur.FILTER)
                            .add(weights, Occur.MUST)
                            .build();

            for (ScoreDoc doc : searcher.search(query, search.limit(), order).scoreDocs) {
                Service service = records.service(searcher, doc.doc);

                found.put(service.id(), service);
            }
        }

        return found.values();
    }

    private Query conditions(CandidateSearch search) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();

        all.add(filters.shown(), Occur.FILTER);
        all.add(Filters.term(Fields.STATUS, ServiceStatus.ACTIVE.name()), Occur.FILTER);

        if (!search.full()) {
            all.add(Filters.term(Fields.AVAILABILITY, Availability.FULL.name()), Occur.MUST_NOT);
        }

        search.place().ifPresent(place -> all.add(Filters.serves(place), Occur.FILTER));

        search.age().ifPresent(age -> all.add(Filters.ages(age, age), Occur.FILTER));

        return all.build();
    }

    /** Their number, then the gravest, then how good the best type for it is. */
    private Query weights(List<String> needs) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        List<Query> best = new ArrayList<>();

        for (int i = 0; i < needs.size(); i++) {
            int weight = (MOST - i) * TYPES;
            List<String> types = types(needs.get(i));

            sum.add(WordQueries.weighed(answering(needs.get(i)), EACH_NEED), Occur.SHOULD);
            best.add(WordQueries.weighed(answering(needs.get(i)), weight));

            for (int j = 0; j < Math.min(types.size(), MOST); j++) {
                best.add(WordQueries.weighed(type(types.get(j)), weight + MOST - j));
            }
        }

        return sum.add(new DisjunctionMaxQuery(best, 0), Occur.SHOULD).build();
    }

    private static Sort order(CandidateSearch search) {
        List<SortField> fields = new ArrayList<>();

        fields.add(SortField.FIELD_SCORE);
        search.place()
                .ifPresent(
                        place ->
                                fields.add(
                                        new Kilometres(place.coordinate(), search.fromHome())
                                                .getSortField(false)));
        fields.add(
                new AtLeast(Fields.ASSURED, Moments.day(search.recentSince())).getSortField(true));
        fields.add(new SortField(Fields.AVAILABILITY, SortField.Type.INT));
        fields.add(Orders.ID);

        return new Sort(fields.toArray(new SortField[0]));
    }

    private Query answering(String need) {
        return Filters.anyTerm(
                vocabulary.answering(Taxonomy.NEEDS, List.of(need)).stream()
                        .map(code -> TermRef.of(Taxonomy.SERVICE_TYPES, code))
                        .collect(toList()));
    }

    private List<String> types(String need) {
        Optional<Term> term = vocabulary.term(TermRef.of(Taxonomy.NEEDS, need));

        return term.map(Term::serviceTypes).orElse(List.of());
    }

    private static Query type(String code) {
        return Filters.anyTerm(List.of(TermRef.of(Taxonomy.SERVICE_TYPES, code)));
    }
}
