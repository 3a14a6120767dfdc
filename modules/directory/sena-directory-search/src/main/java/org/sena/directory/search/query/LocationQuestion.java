package org.sena.directory.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableServiceAtLocation;
import org.sena.directory.api.ImmutableServiceAtLocationPage;
import org.sena.directory.api.Location;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServiceAtLocationPage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.text.Word;
import org.sena.directory.search.text.Words;

/** Asks the index for services at their locations: a document each, before the service's own. */
public final class LocationQuestion {

    /** Whatever ends a block: all but locations. */
    private static final BitSetProducer ENDS =
            new QueryBitSetProducer(
                    Filters.any(
                            Fields.KIND,
                            Arrays.asList(
                                    Fields.SERVICE,
                                    Fields.ORGANISATION,
                                    Fields.REMOVED_SERVICE,
                                    Fields.REMOVED_ORGANISATION)));

    private final ServiceQuestion services;

    public LocationQuestion(ServiceQuestion services) {
        this.services = services;
    }

    public ServiceAtLocationPage search(IndexSearcher searcher, ServiceSearch search)
            throws IOException {
        List<Word> words = Words.sought(search.words().orElse(""));
        ServiceAtLocationPage page = search(searcher, search, words);

        if (page.total() > 0 || words.isEmpty()) {
            return page;
        }

        Optional<List<Word>> understood = services.understand(searcher, words);

        return understood.isEmpty() ? page : search(searcher, search, understood.get());
    }

    private ServiceAtLocationPage search(
            IndexSearcher searcher, ServiceSearch search, List<Word> words) throws IOException {
        PageOfDocs found =
                services.paging()
                        .of(
                                searcher,
                                locations(search, words),
                                Orders.of(search, !words.isEmpty()),
                                search.page(),
                                search.size());
        ImmutableServiceAtLocationPage.Builder page =
                ImmutableServiceAtLocationPage.builder()
                        .total(found.total())
                        .page(search.page())
                        .size(search.size());

        for (ScoreDoc doc : found.docs()) {
            page.addHits(read(searcher, doc.doc, search.place()));
        }

        return page.build();
    }

    private Query locations(ServiceSearch search, List<Word> words) {
        BooleanQuery.Builder all =
                new BooleanQuery.Builder()
                        .add(
                                new ToChildBlockJoinQuery(
                                        services.conditions().shown(search, words), ENDS),
                                Occur.MUST);

        if (search.place().isPresent() && search.within().isPresent()) {
            all.add(Filters.near(search.place().get(), search.within().getAsInt()), Occur.FILTER);
        }

        return all.build();
    }

    /**
     * Reads a service at a location.
     *
     * @param doc of the location
     * @param place from where its distance counts
     */
    ServiceAtLocation read(IndexSearcher searcher, int doc, Optional<Place> place)
            throws IOException {
        Service service = services.records().service(searcher, service(searcher, doc));
        String id = locationId(searcher, doc);
        Location location =
                service.locations().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No location " + id));

        return ImmutableServiceAtLocation.builder()
                .service(service)
                .location(location)
                .metres(metres(place, location.coordinate()))
                .build();
    }

    private static OptionalDouble metres(Optional<Place> place, Optional<Coordinate> position) {
        return place.isPresent() && position.isPresent()
                ? OptionalDouble.of(place.get().coordinate().metresTo(position.get()))
                : OptionalDouble.empty();
    }

    /** The service's own document: the end of the block. */
    private static int service(IndexSearcher searcher, int doc) throws IOException {
        LeafReaderContext leaf = leaf(searcher, doc);
        BitSet ends = ENDS.getBitSet(leaf);

        return leaf.docBase + ends.nextSetBit(doc - leaf.docBase);
    }

    private static String locationId(IndexSearcher searcher, int doc) throws IOException {
        LeafReaderContext leaf = leaf(searcher, doc);
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.LOCATION_ID);

        ids.advanceExact(doc - leaf.docBase);

        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private static LeafReaderContext leaf(IndexSearcher searcher, int doc) {
        return searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
    }
}
