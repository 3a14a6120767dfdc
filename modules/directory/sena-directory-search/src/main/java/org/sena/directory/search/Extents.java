package org.sena.directory.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ServiceArea;
import org.sena.directory.search.document.Shapes;

/** Areas that are drawn. */
public final class Extents {

    private Extents() {}

    /** Whether the point lies in the area; empty when its shape is missing or can't be read. */
    public static Optional<Boolean> contains(ServiceArea area, Coordinate point) {
        List<Polygon> shape = Shapes.of(area);

        if (shape.isEmpty()) {
            return Optional.empty();
        }

        Component2D drawn = LatLonGeometry.create(shape.toArray(new Polygon[0]));

        return Optional.of(drawn.contains(point.longitude(), point.latitude()));
    }
}
