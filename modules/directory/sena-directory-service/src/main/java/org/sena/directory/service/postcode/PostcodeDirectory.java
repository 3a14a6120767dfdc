package org.sena.directory.service.postcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.sena.directory.api.Coordinate;

/**
 * ONS Postcode Directory: a header with at least {@code pcds}, {@code lat} and {@code long}; the
 * district is {@code oslaua}, {@code laua} or a yearly name as {@code lad23cd}. A latitude of
 * 99.999999 means that there is no position.
 */
final class PostcodeDirectory implements Layout {

    private static final Pattern POSTCODE = Pattern.compile("pcds?|pcd[78]");
    private static final Pattern DISTRICT = Pattern.compile("oslaua|laua|lad(\\d\\d)?cd");
    private static final double NO_POSITION = 99;

    private final int postcode;
    private final int latitude;
    private final int longitude;
    private final int district;

    private PostcodeDirectory(int postcode, int latitude, int longitude, int district) {
        this.postcode = postcode;
        this.latitude = latitude;
        this.longitude = longitude;
        this.district = district;
    }

    /** True when the row is such a file's header. */
    static boolean isHeader(CSVRecord record) {
        return column(record, POSTCODE) >= 0;
    }

    static PostcodeDirectory of(CSVRecord header) throws BadCellException {
        int pcds = column(header, Pattern.compile("pcds"));
        int latitude = column(header, Pattern.compile("lat"));
        int longitude = column(header, Pattern.compile("long"));
        List<String> missing = new ArrayList<>();

        if (latitude < 0) {
            missing.add("lat");
        }

        if (longitude < 0) {
            missing.add("long");
        }

        if (!missing.isEmpty()) {
            throw new BadCellException(String.join(", ", missing), "is missing");
        }

        return new PostcodeDirectory(
                pcds >= 0 ? pcds : column(header, POSTCODE),
                latitude,
                longitude,
                column(header, DISTRICT));
    }

    @Override
    public Optional<PostcodePoint> read(CSVRecord record) throws BadCellException {
        PostcodeForm form = Layout.postcode(record, postcode, "pcds");
        double lat = Layout.number(record, latitude, "lat", 49, 100);

        if (lat > NO_POSITION) {
            return Optional.empty();
        }

        double north = Layout.number(record, latitude, "lat", 49, 61);
        double east = Layout.number(record, longitude, "long", -9, 2);
        String code = district < 0 ? "" : Layout.cell(record, district);

        return Optional.of(Layout.point(form, Coordinate.of(north, east), code));
    }

    private static int column(CSVRecord header, Pattern name) {
        for (int i = 0; i < header.size(); i++) {
            String cell = header.get(i).replace("\ufeff", "").trim().toLowerCase(Locale.ROOT);

            if (name.matcher(cell).matches()) {
                return i;
            }
        }

        return -1;
    }
}
