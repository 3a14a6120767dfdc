package org.sena.directory.search.document;

import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.Term;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.text.Names;

/** Turns a record into the documents that stand for it in the index. */
public final class RecordWriter {

    private RecordWriter() {}

    /** What finds all documents of the record. */
    public static Term key(IndexRecord entry) {
        return new Term(Fields.RECORD, Fields.record(kind(entry), entry.id()));
    }

    /** A block: what belongs to a service stands before it. */
    public static List<Document> write(IndexRecord entry, long stamp) {
        if (entry.service().isPresent()) {
            return new ServiceWriter(entry, entry.service().get())
                    .write(RecordBytes.of(entry.service().get()), stamp);
        }

        return List.of(
                entry.organisation()
                        .map(organisation -> organisation(organisation, stamp))
                        .orElseGet(() -> removed(entry, stamp)));
    }

    private static Document organisation(Organisation organisation, long stamp) {
        Document document = new Document();

        identify(document, Fields.ORGANISATION, Fields.ORGANISATION, organisation.id());
        document.add(new StoredField(Fields.DOCUMENT, RecordBytes.of(organisation)));
        document.add(new NumericDocValuesField(Fields.STAMP, stamp));
        FieldTypes.order(document, Fields.NAME_KEY, Names.key(organisation.name()));
        FieldTypes.words(document, Fields.NAME, organisation.name());
        FieldTypes.words(document, Fields.TEXT, organisation.description());
        addModified(document, organisation.modifiedAt().orElse(Instant.EPOCH));

        return document;
    }

    private static Document removed(IndexRecord entry, long stamp) {
        Document document = new Document();
        Instant at = entry.removedAt().orElse(Instant.EPOCH);

        identify(
                document,
                entry.kind() == RecordKind.ORGANISATION
                        ? Fields.REMOVED_ORGANISATION
                        : Fields.REMOVED_SERVICE,
                kind(entry),
                entry.id());
        document.add(new NumericDocValuesField(Fields.STAMP, stamp));
        document.add(new StoredField(Fields.REMOVED_ID, entry.id()));
        document.add(new StoredField(Fields.REMOVED_NAME, entry.name()));
        document.add(new StoredField(Fields.REMOVED_AT, Moments.micros(at)));
        document.add(new NumericDocValuesField(Fields.CLOSED, 1));
        FieldTypes.order(document, Fields.NAME_KEY, Names.key(entry.name()));
        addModified(document, at);

        return document;
    }

    private static void identify(Document document, String kind, String of, String id) {
        FieldTypes.term(document, Fields.KIND, kind);
        FieldTypes.term(document, Fields.RECORD, Fields.record(of, id));
        FieldTypes.term(document, Fields.ID, id);
        FieldTypes.order(document, Fields.ID, id);
    }

    private static void addModified(Document document, Instant at) {
        document.add(new NumericDocValuesField(Fields.MODIFIED, Moments.micros(at)));
        document.add(new LongPoint(Fields.MODIFIED, Moments.micros(at)));
    }

    private static String kind(IndexRecord entry) {
        return entry.kind() == RecordKind.ORGANISATION ? Fields.ORGANISATION : Fields.SERVICE;
    }
}
