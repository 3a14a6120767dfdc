package org.sena.directory.service.postcode;

import org.sena.directory.api.Coordinate;

/** One line of a postcode file: a whole postcode and where it is. */
public final class PostcodePoint {

    private final PostcodeForm postcode;
    private final Coordinate coordinate;
    private final String districtCode;

    public PostcodePoint(PostcodeForm postcode, Coordinate coordinate, String districtCode) {
        this.postcode = postcode;
        this.coordinate = coordinate;
        this.districtCode = districtCode;
    }

    public PostcodeForm postcode() {
        return postcode;
    }

    public Coordinate coordinate() {
        return coordinate;
    }

    /** Empty if unknown. */
    public String districtCode() {
        return districtCode;
    }
}
