package org.sena.needs.service.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.Level;

/**
 * Reads the levels from a frozen score sheet and passes over its explanations, which are most of
 * it.
 */
final class FrozenNeeds {

    private static final JsonFactory JSON = new JsonFactory();

    private FrozenNeeds() {}

    /**
     * @throws UncheckedIOException when it is no score sheet
     */
    static List<FrozenNeed> read(String scores) {
        List<FrozenNeed> needs = new ArrayList<>();

        try (JsonParser json = JSON.createParser(scores)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("It is no object");
            }

            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if ("needs".equals(json.getCurrentName())
                        && json.nextToken() == JsonToken.START_ARRAY) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        needs.add(need(json));
                    }
                } else {
                    json.nextToken();
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A kept score sheet can't be read", e);
        }

        return needs;
    }

    private static FrozenNeed need(JsonParser json) throws IOException {
        ImmutableFrozenNeed.Builder need = ImmutableFrozenNeed.builder();

        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.getCurrentName();

            json.nextToken();

            switch (field) {
                case "need":
                    need.need(json.getText());
                    break;
                case "urgency":
                    need.urgency(json.getIntValue());
                    break;
                case "intensity":
                    need.intensity(json.getIntValue());
                    break;
                case "level":
                    need.level(Level.valueOf(json.getText()));
                    break;
                case "threshold":
                    threshold(json, need);
                    break;
                default:
                    json.skipChildren();
            }
        }

        return need.build();
    }

    private static void threshold(JsonParser json, ImmutableFrozenNeed.Builder need)
            throws IOException {
        int[] inForce = new int[3];
        int[] base = null;
        int shift = 0;

        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.getCurrentName();

            json.nextToken();

            switch (field) {
                case "shift":
                    shift = json.getIntValue();
                    break;
                case "utilisation":
                    need.utilisation(json.getDoubleValue());
                    break;
                case "base":
                    base = points(json);
                    break;
                default:
                    point(json, field, inForce);
            }
        }

        need.shift(shift).cutPoints(CutPoints.of(inForce[0], inForce[1], inForce[2]));
        need.base(
                base == null
                        ? CutPoints.of(inForce[0] - shift, inForce[1] - shift, inForce[2])
                        : CutPoints.of(base[0], base[1], base[2]));
    }

    private static int[] points(JsonParser json) throws IOException {
        int[] points = new int[3];

        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.getCurrentName();

            json.nextToken();
            point(json, field, points);
        }

        return points;
    }

    private static void point(JsonParser json, String field, int[] points) throws IOException {
        switch (field) {
            case "medium":
                points[0] = json.getIntValue();
                break;
            case "high":
                points[1] = json.getIntValue();
                break;
            case "critical":
                points[2] = json.getIntValue();
                break;
            default:
                json.skipChildren();
        }
    }
}
