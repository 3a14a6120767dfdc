package org.sena.directory.words;

import java.util.Locale;
import java.util.OptionalInt;
import org.sena.directory.api.Service;

/** The ages a service is for, as people say them. */
public final class AgeWords {

    private final Words words;

    public AgeWords(Locale locale) {
        words = new Words(locale);
    }

    /** "For people aged 60 or over"; empty when age does not matter. */
    public String of(Service service) {
        OptionalInt youngest = service.minimumAge();
        OptionalInt oldest = service.maximumAge();

        if (youngest.orElse(0) > 0 && oldest.isPresent()) {
            return words.text("ages.between", youngest.getAsInt(), oldest.getAsInt());
        }

        if (youngest.orElse(0) > 0) {
            return words.text("ages.from", youngest.getAsInt());
        }

        return oldest.isPresent() ? words.text("ages.to", oldest.getAsInt()) : "";
    }
}
