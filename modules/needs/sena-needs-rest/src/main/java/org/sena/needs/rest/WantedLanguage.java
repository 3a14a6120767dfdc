package org.sena.needs.rest;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.BadRequestException;
import org.sena.needs.api.Questionnaire;

/** Which language a caller gets: the one asked for by name, else the first acceptable there is. */
final class WantedLanguage {

    private WantedLanguage() {}

    /**
     * @param lang a BCP 47 tag; null when the address names none
     * @param acceptable of the header, best first
     * @throws BadRequestException when the tag is none
     */
    static Locale of(String lang, List<Locale> acceptable, Questionnaire questionnaire) {
        if (lang != null) {
            return named(lang);
        }

        Locale own = Locale.forLanguageTag(questionnaire.language());

        return acceptable.stream()
                .filter(
                        locale ->
                                locale.getLanguage().equals(own.getLanguage())
                                        || questionnaire.translation(locale).isPresent())
                .findFirst()
                .orElse(own);
    }

    private static Locale named(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw Problem.bad("Write \"lang\" as a language tag, for example en or cy.");
        }
    }
}
