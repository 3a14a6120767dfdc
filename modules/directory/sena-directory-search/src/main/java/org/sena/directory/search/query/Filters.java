package org.sena.directory.search.query;

import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LatLonShape;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.ShapeField.QueryRelation;
import org.apache.lucene.geo.Point;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Place;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.TimeWindow;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.document.Moments;
import org.sena.directory.search.document.WeekTimes;

/** Single conditions on services as queries. */
public final class Filters {

    private final Clock clock;

    public Filters(Clock clock) {
        this.clock = clock;
    }

    /** It runs, somebody vouched for it, and it is to be seen now. */
    public Query shown() {
        return now(Fields.SHOWN);
    }

    /** A location of a service that is shown. */
    Query locationShown() {
        return now(Fields.LOCATION_SHOWN);
    }

    /** A service that is to be seen now, whatever its status. */
    Query visible() {
        return now(Fields.VISIBLE);
    }

    private Query now(String field) {
        int[] now = {Moments.minute(clock.instant())};

        return IntRange.newContainsQuery(field, now, now);
    }

    /**
     * It may begin, or is still going on when it is past midnight, in one of the windows; what has
     * no times stays in.
     */
    Query open(Collection<TimeWindow> windows) {
        int today = Moments.day(LocalDate.now(clock.withZone(Moments.UNITED_KINGDOM)));
        BooleanQuery.Builder any = new BooleanQuery.Builder();

        any.add(term(Fields.NO_TIMES, "1"), Occur.SHOULD);
        windows.stream()
                .flatMap(window -> WeekTimes.of(window).stream())
                .forEach(times -> any.add(overlap(times, today), Occur.SHOULD));

        return any.build();
    }

    private static Query overlap(WeekTimes times, int today) {
        return IntRange.newIntersectsQuery(
                Fields.OPENING,
                new int[] {times.firstPart(), times.from(), today},
                new int[] {times.lastPart(), times.to(), Integer.MAX_VALUE});
    }

    public static Query kind(String kind) {
        return term(Fields.KIND, kind);
    }

    public static Query modifiedAfter(Instant moment) {
        return LongPoint.newRangeQuery(Fields.MODIFIED, Moments.micros(moment) + 1, Long.MAX_VALUE);
    }

    /** It is for somebody of the ages. */
    static Query ages(int from, int to) {
        return IntRange.newIntersectsQuery(Fields.AGES, new int[] {from}, new int[] {to});
    }

    /** One of its positions is that near, or people can use it from home. */
    public static Query within(Place place, int metres) {
        return new BooleanQuery.Builder()
                .add(near(place, metres), Occur.SHOULD)
                .add(fromHome(), Occur.SHOULD)
                .build();
    }

    public static Query near(Place place, int metres) {
        return LatLonPoint.newDistanceQuery(
                Fields.POSITION,
                place.coordinate().latitude(),
                place.coordinate().longitude(),
                metres);
    }

    public static Query fromHome() {
        return any(
                Fields.DELIVERY,
                Arrays.stream(Delivery.values())
                        .filter(delivery -> delivery != Delivery.VENUE)
                        .map(Delivery::name)
                        .collect(toList()));
    }

    /** It serves the place, or nothing says that it does not. */
    public static Query serves(Place place) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();

        any.add(term(Fields.AREA, Fields.ANY_AREA), Occur.SHOULD);
        any.add(term(Fields.AREA, Fields.UNREADABLE_AREA), Occur.SHOULD);
        any.add(term(Fields.AREA, place.outwardCode()), Occur.SHOULD);
        any.add(
                term(
                        Fields.AREA,
                        place.districtCode().isEmpty()
                                ? Fields.DISTRICT_AREA
                                : place.districtCode()),
                Occur.SHOULD);
        any.add(
                LatLonShape.newGeometryQuery(
                        Fields.AREA_SHAPE,
                        QueryRelation.INTERSECTS,
                        new Point(place.coordinate().latitude(), place.coordinate().longitude())),
                Occur.SHOULD);

        return any.build();
    }

    public static Query anyTerm(Collection<TermRef> terms) {
        return any(
                Fields.TERM,
                terms.stream()
                        .map(term -> Fields.term(term.taxonomy(), term.code()))
                        .collect(toList()));
    }

    public static Query any(String field, Collection<String> values) {
        List<BytesRef> bytes = values.stream().map(BytesRef::new).collect(toList());

        return bytes.size() == 1
                ? new TermQuery(new Term(field, bytes.get(0)))
                : new TermInSetQuery(field, bytes);
    }

    public static Query term(String field, String value) {
        return any(field, Set.of(value));
    }
}
