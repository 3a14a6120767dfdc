package org.sena.directory.web;

import java.util.OptionalInt;
import org.sena.directory.api.Service;
import org.sena.web.kit.Page;

/** The ages a service is for, as people say them. */
final class Ages {

    private Ages() {}

    /** "For people aged 60 or over"; empty when age does not matter. */
    static String text(Page page, Service service) {
        OptionalInt youngest = service.minimumAge();
        OptionalInt oldest = service.maximumAge();

        if (youngest.isPresent() && oldest.isPresent()) {
            return page.text(
                    "ages.between",
                    String.valueOf(youngest.getAsInt()),
                    String.valueOf(oldest.getAsInt()));
        }

        if (youngest.isPresent()) {
            return page.text("ages.from", String.valueOf(youngest.getAsInt()));
        }

        return oldest.isPresent() ? page.text("ages.to", String.valueOf(oldest.getAsInt())) : "";
    }
}
