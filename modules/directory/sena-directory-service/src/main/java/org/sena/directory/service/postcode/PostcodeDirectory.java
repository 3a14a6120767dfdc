package org.sena.directory.service.postcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.sena.directory.api.Coordinate;

/**
 * A file with a header, such as the ONS Postcode Directory and the National Statistics Postcode
 * Lookup: at least {@code pcds}, {@code lat} and {@code long}, or in words {@code postcode}, {@code
 * latitude} and {@code longitude}; the district is {@code oslaua}, {@code laua}, a yearly name as
 * {@code lad23cd}, or {@code district}. A latitude of 99.999999 means that there is no position.
 */
final class PostcodeDirectory implements Layout {

    private static final Pattern POSTCODE = Pattern.compile("pcds?|pcd[78]|postcode");
    private static final Pattern DISTRICT = Pattern.compile("oslaua|laua|lad(\\d\\d)?cd|district");
    private static final Pattern LATITUDE = Pattern.compile("lat|latitude");
    private static final Pattern LONGITUDE = Pattern.compile("long|longitude");
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
        int latitude = column(header, LATITUDE);
        int longitude = column(header, LONGITUDE);
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
