package org.sena.directory.search.document;

import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.geo.Polygon;
import org.sena.directory.api.ServiceArea;

/** Reads how areas are drawn. */
public final class Shapes {

    private static final String GEOJSON = "geojson";

    private Shapes() {}

    /** Polygons in degrees of WGS 84; none when there is no GeoJSON that can be read. */
    public static List<Polygon> of(ServiceArea area) {
        boolean isGeoJson =
                area.extentType().filter(type -> type.equalsIgnoreCase(GEOJSON)).isPresent();

        if (!isGeoJson || area.extent().isEmpty()) {
            return List.of();
        }

        try {
            List<Polygon> polygons = Arrays.asList(Polygon.fromGeoJSON(area.extent().get()));

            polygons.forEach(Shapes::check);

            return polygons;
        } catch (ParseException | IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static void check(Polygon polygon) {
        GeoUtils.checkLatitude(polygon.minLat);
        GeoUtils.checkLatitude(polygon.maxLat);
        GeoUtils.checkLongitude(polygon.minLon);
        GeoUtils.checkLongitude(polygon.maxLon);
    }
}
