package org.sena.rest.kit;

import java.util.Set;

/**
 * Tells an address that is wrongly encoded, such as {@code ?page=%} or {@code ?x=<}, from a fault
 * of ours: CXF throws a plain {@code IllegalArgumentException} from {@code UrlUtils.urlDecode} or
 * {@code UriInfoImpl.getRequestUri} when a resource asks for its parameters or its address.
 */
public final class BrokenAddress {

    private static final Set<String> READERS =
            Set.of("org.apache.cxf.common.util.UrlUtils", "org.apache.cxf.jaxrs.impl.UriInfoImpl");

    private BrokenAddress() {}

    /** True when that is why it was thrown: by a reader itself, or by the JDK for it. */
    public static boolean isCauseOf(Throwable thrown) {
        if (!(thrown instanceof IllegalArgumentException)) {
            return false;
        }
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (!frame.getClassName().startsWith("java.")) {
                return READERS.contains(frame.getClassName());
            }
        }
        return false;
    }
}
