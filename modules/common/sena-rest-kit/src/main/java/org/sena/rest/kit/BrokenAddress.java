package org.sena.rest.kit;

/**
 * Tells an address that is wrongly encoded, such as {@code ?page=%}, from a fault of ours: CXF
 * throws a plain {@code IllegalArgumentException} from {@code
 * org.apache.cxf.common.util.UrlUtils.urlDecode} when a resource asks for its parameters.
 */
public final class BrokenAddress {

    private static final String DECODER = "org.apache.cxf.common.util.UrlUtils";

    private BrokenAddress() {}

    /** True when that is why it was thrown. */
    public static boolean isCauseOf(Throwable thrown) {
        if (!(thrown instanceof IllegalArgumentException)) {
            return false;
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().equals(DECODER);
    }
}
