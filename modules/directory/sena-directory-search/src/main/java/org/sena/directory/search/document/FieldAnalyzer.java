package org.sena.directory.search.document;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.sena.directory.search.text.Words;

/** Splits the text of a field into its words, or into their stems where the field is for stems. */
public final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

    public FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return field.endsWith(Fields.STEMS) ? Words.STEMS : Words.WRITTEN;
    }
}
