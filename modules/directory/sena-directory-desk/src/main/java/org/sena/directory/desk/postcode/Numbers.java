package org.sena.directory.desk.postcode;

import java.text.NumberFormat;
import org.sena.web.kit.Page;

/** Large numbers, in the reader's way. */
final class Numbers {

    private Numbers() {}

    /** As {@code 12,345}. */
    static String written(Page page, long number) {
        return NumberFormat.getIntegerInstance(page.locale()).format(number);
    }
}
