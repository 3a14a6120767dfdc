package org.sena.directory.search;

import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ServiceArea;

/** Shapes of areas that are drawn. */
public final class Extents {

    private static final String GEOJSON = "geojson";

    private Extents() {}

    /** Whether the point lies in the area; empty when its shape is missing or can't be read. */
    public static Optional<Boolean> contains(ServiceArea area, Coordinate point) {
        List<Polygon> shape = polygons(area);

        if (shape.isEmpty()) {
            return Optional.empty();
        }

        Component2D drawn = LatLonGeometry.create(shape.toArray(new Polygon[0]));

        return Optional.of(drawn.contains(point.longitude(), point.latitude()));
    }

    /** Polygons in degrees of WGS 84; none when there is no GeoJSON that can be read. */
    public static List<Polygon> polygons(ServiceArea area) {
        boolean isGeoJson =
                area.extentType().filter(type -> type.equalsIgnoreCase(GEOJSON)).isPresent();

        if (!isGeoJson || area.extent().isEmpty()) {
            return List.of();
        }

        try {
            List<Polygon> polygons = Arrays.asList(Polygon.fromGeoJSON(area.extent().get()));

            polygons.forEach(Extents::check);

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
