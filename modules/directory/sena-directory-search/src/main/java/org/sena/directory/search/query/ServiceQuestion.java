package org.sena.directory.search.query;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.sena.directory.api.FacetCount;
import org.sena.directory.api.ImmutableServiceHit;
import org.sena.directory.api.ImmutableServicePage;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.text.Word;
import org.sena.directory.search.text.Words;

/** Asks the index for services. */
public final class ServiceQuestion {

    private final Vocabulary vocabulary;
    private final Conditions conditions;
    private final RecordCache records;
    private final Paging paging;

    public ServiceQuestion(
            Vocabulary vocabulary,
            Function<String, Optional<LocalDirectory>> directories,
            Clock clock,
            RecordCache records,
            Paging paging) {
        this.vocabulary = vocabulary;
        this.conditions = new Conditions(vocabulary, directories, clock);
        this.records = records;
        this.paging = paging;
    }

    public ServicePage search(IndexSearcher searcher, ServiceSearch search) throws IOException {
        List<Word> words = Words.sought(search.words().orElse(""));
        ServicePage page = search(searcher, search, words);

        if (page.total() > 0 || words.isEmpty()) {
            return page;
        }

        Optional<List<Word>> understood = understand(searcher, words);

        return understood.isEmpty()
                ? page
                : ImmutableServicePage.builder()
                        .from(search(searcher, search, understood.get()))
                        .understoodAs(Spelling.text(understood.get()))
                        .build();
    }

    /** The words as they are understood when nothing has them as they were typed. */
    Optional<List<Word>> understand(IndexSearcher searcher, Collection<Word> words)
            throws IOException {
        return new Spelling(searcher, vocabulary, this::shownWith).understand(words);
    }

    Conditions conditions() {
        return conditions;
    }

    RecordCache records() {
        return records;
    }

    Paging paging() {
        return paging;
    }

    private Query shownWith(Word word) {
        return conditions.shown(ImmutableServiceSearch.builder().build(), List.of(word));
    }

    private ServicePage search(IndexSearcher searcher, ServiceSearch search, List<Word> words)
            throws IOException {
        Set<Facet> within =
                search.facets().stream()
                        .filter(facet -> FacetScope.of(facet, search).equals(search))
                        .collect(toSet());
        FacetCounter counter = new FacetCounter(within);
        PageOfDocs found =
                paging.of(
                        searcher,
                        conditions.of(search, words),
                        Orders.of(search, !words.isEmpty()),
                        search.page(),
                        search.size(),
                        within.isEmpty() ? new Collector[0] : new Collector[] {counter});
        ImmutableServicePage.Builder page =
                ImmutableServicePage.builder()
                        .total(found.total())
                        .page(search.page())
                        .size(search.size())
                        .facets(facets(searcher, search, words, counter, within));

        for (ScoreDoc doc : found.docs()) {
            page.addHits(hit(searcher, doc.doc, search));
        }

        return page.build();
    }

    private Map<Facet, List<FacetCount>> facets(
            IndexSearcher searcher,
            ServiceSearch search,
            List<Word> words,
            FacetCounter counter,
            Set<Facet> within)
            throws IOException {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);

        for (Facet facet : search.facets()) {
            FacetCounter counts = counter;

            if (!within.contains(facet)) {
                counts = new FacetCounter(EnumSet.of(facet));
                searcher.search(conditions.shown(FacetScope.of(facet, search), words), counts);
            }

            facets.put(facet, counts.of(facet));
        }

        return facets;
    }

    private ServiceHit hit(IndexSearcher searcher, int doc, ServiceSearch search)
            throws IOException {
        Optional<Service> removed =
                search.modifiedAfter().isPresent()
                        ? Removed.service(searcher, doc)
                        : Optional.empty();

        if (removed.isPresent()) {
            return ImmutableServiceHit.builder().service(removed.get()).removed(true).build();
        }

        Service service = records.service(searcher, doc);

        return ImmutableServiceHit.builder()
                .service(service)
                .metres(search.place().map(p -> metres(service, p)).orElse(OptionalDouble.empty()))
                .build();
    }

    private static OptionalDouble metres(Service service, Place place) {
        return service.locations().stream()
                .flatMap(location -> location.coordinate().stream())
                .mapToDouble(place.coordinate()::metresTo)
                .min();
    }
}
