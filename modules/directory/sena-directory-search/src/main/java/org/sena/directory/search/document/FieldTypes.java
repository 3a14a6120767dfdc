package org.sena.directory.search.document;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Writes the kinds of fields that occur again and again. */
final class FieldTypes {

    /** Longest term that an index takes, in bytes, less some. */
    private static final int LONGEST = 30_000;

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.freeze();
    }

    private FieldTypes() {}

    /** The words of a text and their stems; see {@link FieldAnalyzer}. */
    static void words(Document document, String field, String text) {
        document.add(new Field(field, text, WORDS));
        document.add(new Field(field + Fields.STEMS, text, WORDS));
    }

    static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    /** A value that documents are ordered by. */
    static void order(Document document, String field, String value) {
        BytesRef bytes = new BytesRef(value);

        bytes.length = Math.min(bytes.length, LONGEST);
        document.add(new SortedDocValuesField(field, bytes));
    }
}
