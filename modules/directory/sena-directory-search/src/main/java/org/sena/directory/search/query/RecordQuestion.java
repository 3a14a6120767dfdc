package org.sena.directory.search.query;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.search.document.Fields;

/** Asks the index for single records. */
public final class RecordQuestion {

    private final RecordCache records;
    private final LocationQuestion locations;
    private final Filters filters;

    public RecordQuestion(RecordCache records, LocationQuestion locations, Clock clock) {
        this.records = records;
        this.locations = locations;
        this.filters = new Filters(clock);
    }

    /** Whatever its status; empty outside the time in which it is to be seen. */
    public Optional<Service> service(IndexSearcher searcher, String id) throws IOException {
        int doc = first(searcher, both(filters.visible(), Filters.term(Fields.ID, id)));

        return doc < 0 ? Optional.empty() : Optional.of(records.service(searcher, doc));
    }

    /** Empty when the service is not withdrawn. */
    public Optional<Instant> removedAt(IndexSearcher searcher, String id) throws IOException {
        int doc =
                first(
                        searcher,
                        both(Filters.kind(Fields.REMOVED_SERVICE), Filters.term(Fields.ID, id)));

        return doc < 0 ? Optional.empty() : Removed.at(searcher, doc);
    }

    public Optional<Organisation> organisation(IndexSearcher searcher, String id)
            throws IOException {
        int doc =
                first(
                        searcher,
                        both(Filters.kind(Fields.ORGANISATION), Filters.term(Fields.ID, id)));

        return doc < 0 ? Optional.empty() : Optional.of(records.organisation(searcher, doc));
    }

    public Optional<ServiceAtLocation> serviceAtLocation(IndexSearcher searcher, String id)
            throws IOException {
        return at(searcher, Filters.term(Fields.ID, id));
    }

    /** As one of the services has it that are given there. */
    public Optional<Location> location(IndexSearcher searcher, String id) throws IOException {
        return at(searcher, Filters.term(Fields.LOCATION_ID, id)).map(ServiceAtLocation::location);
    }

    private Optional<ServiceAtLocation> at(IndexSearcher searcher, Query query) throws IOException {
        int doc = first(searcher, both(filters.locationShown(), query));

        return doc < 0
                ? Optional.empty()
                : Optional.of(locations.read(searcher, doc, Optional.empty()));
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    private static int first(IndexSearcher searcher, Query query) throws IOException {
        TopDocs found = searcher.search(query, 1);

        for (ScoreDoc doc : found.scoreDocs) {
            return doc.doc;
        }

        return -1;
    }
}
