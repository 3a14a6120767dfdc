package org.sena.directory.search.document;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonShape;
import org.apache.lucene.geo.Polygon;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;

/** Writes where the people live whom a service serves. */
final class AreaFields {

    private static final Pattern DISTRICT_CODE = Pattern.compile("[A-Z][0-9]{8}");

    private final Service service;

    AreaFields(Service service) {
        this.service = service;
    }

    void addTo(Document document) {
        if (service.serviceAreas().isEmpty() && service.otherAreas().isEmpty()) {
            FieldTypes.term(document, Fields.AREA, Fields.ANY_AREA);
        }

        for (String code : service.serviceAreas()) {
            FieldTypes.term(document, Fields.AREA, code);
        }

        if (service.serviceAreas().stream().anyMatch(DISTRICT_CODE.asMatchPredicate())) {
            FieldTypes.term(document, Fields.AREA, Fields.DISTRICT_AREA);
        }

        for (ServiceArea area : service.otherAreas()) {
            addShape(document, area);
        }
    }

    private static void addShape(Document document, ServiceArea area) {
        List<Polygon> polygons = Shapes.of(area);

        try {
            for (Polygon polygon : polygons) {
                for (Field field : LatLonShape.createIndexableFields(Fields.AREA_SHAPE, polygon)) {
                    document.add(field);
                }
            }
        } catch (IllegalArgumentException crossesItself) {
            polygons = List.of();
        }

        if (polygons.isEmpty()) {
            FieldTypes.term(document, Fields.AREA, Fields.UNREADABLE_AREA);
        }
    }
}
