package org.sena.referral.api.message;

import java.io.IOException;
import java.io.InputStream;

/** Looks for harmful content in files. Without one that answers, no file is taken. */
public interface Scanner {

    /** True when it answers now; may be as old as half a minute. */
    boolean isReady();

    /**
     * Looks through a whole file.
     *
     * @return true when nothing harmful was found
     * @throws IOException when the file can't be read, or the scanner gives no clear answer in time
     */
    boolean isClean(InputStream content) throws IOException;
}
