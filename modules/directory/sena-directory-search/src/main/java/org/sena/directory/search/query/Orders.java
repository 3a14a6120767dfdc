package org.sena.directory.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Place;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.search.document.Fields;

/** In which order hits come. The id decides last, so that pages never overlap. */
final class Orders {

    private static final SortField CLOSED_LAST = new SortField(Fields.CLOSED, SortField.Type.INT);
    private static final SortField NAME = new SortField(Fields.NAME_KEY, SortField.Type.STRING);
    private static final SortField NEWEST =
            new SortField(Fields.MODIFIED, SortField.Type.LONG, true);

    static final SortField ID = new SortField(Fields.ID, SortField.Type.STRING);

    private Orders() {}

    /**
     * @param words whether the search has words to weigh
     */
    static Sort of(ServiceSearch search, boolean words) {
        List<SortField> fields = new ArrayList<>();

        switch (search.sort()) {
            case NEAREST:
                search.place().ifPresent(place -> fields.add(nearest(place)));
                break;
            case NAME:
                fields.add(NAME);
                break;
            case MODIFIED:
                fields.add(NEWEST);
                break;
            case BEST:
                addBest(fields, search, words);
                break;
            default:
                break;
        }

        fields.add(ID);

        return new Sort(fields.toArray(new SortField[0]));
    }

    private static void addBest(List<SortField> fields, ServiceSearch search, boolean words) {
        if (words || !search.needs().isEmpty()) {
            fields.add(SortField.FIELD_SCORE);
        }

        fields.add(CLOSED_LAST);
        search.place().ifPresent(place -> fields.add(nearest(place)));
        fields.add(NAME);
    }

    private static SortField nearest(Place place) {
        Coordinate from = place.coordinate();

        return LatLonDocValuesField.newDistanceSort(
                Fields.POSITION, from.latitude(), from.longitude());
    }
}
