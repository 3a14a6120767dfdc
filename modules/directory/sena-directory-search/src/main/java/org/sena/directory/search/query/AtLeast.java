package org.sena.directory.search.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** 1 where a number is known and not below a least one, otherwise 0. */
final class AtLeast extends DoubleValuesSource {

    private final String field;
    private final long least;

    AtLeast(String field, long least) {
        this.field = field;
        this.least = least;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores)
            throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(context.reader(), field);

        return new DoubleValues() {

            private boolean is;

            @Override
            public double doubleValue() {
                return is ? 1 : 0;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                is = numbers.advanceExact(doc) && numbers.longValue() >= least;

                return true;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return DocValues.isCacheable(context, field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, least);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AtLeast
                && field.equals(((AtLeast) other).field)
                && least == ((AtLeast) other).least;
    }

    @Override
    public String toString() {
        return field + " >= " + least;
    }
}
