package org.sena.directory.search.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.sena.directory.api.Coordinate;
import org.sena.directory.search.document.Fields;

/**
 * Whole kilometres from a place to the nearest location; far away when none is known. What people
 * can use from home is never farther than a given number.
 */
final class Kilometres extends DoubleValuesSource {

    static final double FAR = 1_000_000;

    private final Coordinate from;
    private final double fromHome;

    Kilometres(Coordinate from, double fromHome) {
        this.from = from;
        this.fromHome = fromHome;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores)
            throws IOException {
        SortedNumericDocValues positions =
                DocValues.getSortedNumeric(context.reader(), Fields.POSITION);

        NumericDocValues homes = DocValues.getNumeric(context.reader(), Fields.FROM_HOME);

        return new DoubleValues() {

            private double kilometres;

            @Override
            public double doubleValue() {
                return kilometres;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                kilometres = positions.advanceExact(doc) ? nearest(positions) : FAR;

                if (homes.advanceExact(doc) && homes.longValue() == 1) {
                    kilometres = Math.min(kilometres, fromHome);
                }

                return true;
            }
        };
    }

    private double nearest(SortedNumericDocValues positions) throws IOException {
        double nearest = Double.MAX_VALUE;

        for (int n = positions.docValueCount(); n > 0; n--) {
            long position = positions.nextValue();

            nearest =
                    Math.min(
                            nearest,
                            from.metresTo(
                                    Coordinate.of(
                                            GeoEncodingUtils.decodeLatitude((int) (position >> 32)),
                                            GeoEncodingUtils.decodeLongitude((int) position))));
        }

        return Math.floor(nearest / 1000);
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
        return DocValues.isCacheable(context, Fields.POSITION, Fields.FROM_HOME);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, fromHome);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kilometres
                && from.equals(((Kilometres) other).from)
                && fromHome == ((Kilometres) other).fromHome;
    }

    @Override
    public String toString() {
        return "kilometres";
    }
}
