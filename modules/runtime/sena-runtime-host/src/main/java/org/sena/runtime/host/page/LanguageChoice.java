package org.sena.runtime.host.page;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.sena.site.Language;

/**
 * Which of the site's languages to answer in: the one chosen before, else what the browser wants.
 */
final class LanguageChoice {

    static final String PARAMETER = "languageId";
    static final String COOKIE = "SENA_LANGUAGE";

    /** Until the browser closes: the site leaves nothing on a device that others may use. */
    static final int COOKIE_SECONDS = -1;

    private final List<Language> languages;

    LanguageChoice(List<Language> languages) {
        this.languages = languages;
    }

    Language of(HttpServletRequest request) {
        if (languages.size() == 1) {
            return languages.get(0);
        }

        return chosenBefore(request).or(() -> wanted(request)).orElseGet(() -> languages.get(0));
    }

    /** The language of that id; empty when the site does not speak it. */
    Optional<Language> named(String id) {
        return languages.stream().filter(language -> language.isCalled(id)).findFirst();
    }

    private Optional<Language> chosenBefore(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();

        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return named(cookie.getValue());
                }
            }
        }

        return Optional.empty();
    }

    private Optional<Language> wanted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }

        Enumeration<Locale> wishes = request.getLocales();

        while (wishes.hasMoreElements()) {
            String code = wishes.nextElement().getLanguage();

            for (Language language : languages) {
                if (language.code().equals(code)) {
                    return Optional.of(language);
                }
            }
        }

        return Optional.empty();
    }
}
