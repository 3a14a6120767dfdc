package org.sena.directory.search.query;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.document.RecordBytes;

/** Reads records out of the index and keeps the services read last, each version by itself. */
public final class RecordCache {

    private static final Set<String> DOCUMENT = Set.of(Fields.DOCUMENT);

    private final Map<String, Service> services;

    /**
     * @param most services that are kept
     */
    public RecordCache(int most) {
        this.services = Collections.synchronizedMap(new Newest<>(most));
    }

    Service service(IndexSearcher searcher, int doc) throws IOException {
        String key = key(searcher, doc);
        Service known = services.get(key);

        if (known != null) {
            return known;
        }

        BytesRef bytes = bytes(searcher, doc);
        Service read = RecordBytes.service(bytes.bytes, bytes.offset, bytes.length);

        services.put(key, read);

        return read;
    }

    Organisation organisation(IndexSearcher searcher, int doc) throws IOException {
        BytesRef bytes = bytes(searcher, doc);

        return RecordBytes.organisation(bytes.bytes, bytes.offset, bytes.length);
    }

    private static BytesRef bytes(IndexSearcher searcher, int doc) throws IOException {
        return searcher.storedFields().document(doc, DOCUMENT).getBinaryValue(Fields.DOCUMENT);
    }

    private static String key(IndexSearcher searcher, int doc) throws IOException {
        LeafReaderContext leaf =
                searcher.getLeafContexts()
                        .get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
        NumericDocValues stamps = leaf.reader().getNumericDocValues(Fields.STAMP);
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);

        stamps.advanceExact(doc - leaf.docBase);
        ids.advanceExact(doc - leaf.docBase);

        return ids.lookupOrd(ids.ordValue()).utf8ToString() + ' ' + stamps.longValue();
    }
}
