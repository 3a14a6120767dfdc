package org.sena.privacy.service.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.Purpose;

/** Words in other languages that no translator has checked yet. */
class DraftWordingsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @CsvSource({
        "ASSISTANCE, cy", "ASSISTANCE, pl",
        "FEEDBACK, cy", "FEEDBACK, pl",
        "MESSAGE, cy", "MESSAGE, pl",
        "OUTCOME_RETURN, cy", "OUTCOME_RETURN, pl",
        "PROACTIVE_CONTACT, cy", "PROACTIVE_CONTACT, pl",
        "REFERRAL, cy", "REFERRAL, pl",
    })
    void a_draft_says_as_much_as_the_english_words_and_is_not_in_force(
            Purpose purpose, String language) throws IOException {
        String document = purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String english = read(document + "-en-1");
        String draft = read(document + "-" + language + "-1");

        assertEquals(paragraphs(english), paragraphs(draft));
        assertEquals(places(english), places(draft));
        assertEquals(
                "en",
                new ConsentWordings(12, "1")
                        .find(purpose, Locale.forLanguageTag(language), "Ramsey")
                        .language());
    }

    private static long paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .collect(Collectors.toList());
    }

    private static String read(String id) throws IOException {
        try (InputStream in =
                DraftWordingsTest.class.getResourceAsStream("/wordings/" + id + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
