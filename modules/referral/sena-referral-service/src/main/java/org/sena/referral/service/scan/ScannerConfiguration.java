package org.sena.referral.service.scan;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** {@code org.sena.referral.Scanner}: where clamd listens. Without it no file is taken. */
@ComponentPropertyType
public @interface ScannerConfiguration {

    /** The machine; this one by default. */
    String host() default "localhost";

    /** Its port; 3310, clamd's own, by default. */
    int port() default 3310;

    /**
     * Milliseconds to wait for a connection, and then for every answer; 10,000 by default. Behind
     * it a scan counts as not done.
     */
    int timeout() default 10_000;
}
