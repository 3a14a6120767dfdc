package org.sena.directory.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.document.Moments;

/** Reads what is left of a withdrawn service: its id, its name, and when it went. */
final class Removed {

    private static final Set<String> LEFT =
            Set.of(Fields.REMOVED_NAME, Fields.REMOVED_AT, Fields.REMOVED_ID);

    private Removed() {}

    /** Empty when the document is no withdrawn service. */
    static Optional<Service> service(IndexSearcher searcher, int doc) throws IOException {
        Document left = searcher.storedFields().document(doc, LEFT);

        return at(left).map(at -> service(left, at));
    }

    static Optional<Instant> at(IndexSearcher searcher, int doc) throws IOException {
        return at(searcher.storedFields().document(doc, LEFT));
    }

    private static Optional<Instant> at(Document left) {
        IndexableField at = left.getField(Fields.REMOVED_AT);

        return Optional.ofNullable(at).map(f -> Moments.moment(f.numericValue().longValue()));
    }

    private static Service service(Document left, Instant at) {
        return ImmutableService.builder()
                .id(left.get(Fields.REMOVED_ID))
                .name(left.get(Fields.REMOVED_NAME))
                .description("")
                .organisation(
                        ImmutableOrganisation.builder().id("").name("").description("").build())
                .status(ServiceStatus.DEFUNCT)
                .referralMethod(ReferralMethod.NONE)
                .availability(Availability.UNKNOWN)
                .modifiedAt(at)
                .build();
    }
}
