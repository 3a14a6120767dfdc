package org.sena.privacy.web.mydata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sena.privacy.api.Consent;
import org.sena.web.kit.Page;
import org.sena.web.kit.Texts;

/** What consents say, in words that everybody knows. */
final class ConsentWords {

    private static final String NEED = "NEED:";
    private static final String ANSWER = "ANSWER:";

    private ConsentWords() {}

    /** When and how it ended; how long it holds while it does. */
    static String end(Page page, Consent consent, Instant now) {
        if (consent.withdrawnAt().isPresent()) {
            return page.text("consent.stopped", page.date(consent.withdrawnAt().get()));
        }

        return page.text(
                consent.isActiveAt(now) ? "consent.holds" : "consent.over",
                page.date(consent.expiresAt()));
    }

    /**
     * Data items in words, one a line; many needs and answers are counted.
     *
     * @param codes of data items; what is none is left out
     */
    static List<String> items(Texts texts, Collection<String> codes) {
        List<String> words =
                new TreeSet<>(codes)
                        .stream()
                                .filter(code -> texts.has("item." + code))
                                .map(code -> texts.get("item." + code))
                                .collect(Collectors.toCollection(ArrayList::new));

        count(texts, codes, NEED, "item.needs", words);
        count(texts, codes, ANSWER, "item.answers", words);

        return words;
    }

    private static void count(
            Texts texts, Collection<String> codes, String prefix, String key, List<String> words) {
        long count = codes.stream().filter(code -> code.startsWith(prefix)).count();

        if (count > 0) {
            words.add(texts.count(key, count));
        }
    }
}
