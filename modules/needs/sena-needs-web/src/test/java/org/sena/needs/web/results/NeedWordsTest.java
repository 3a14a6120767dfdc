package org.sena.needs.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.ImmutableQuestionnaire;
import org.sena.needs.api.ImmutableTranslation;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.TranslatedText;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableContribution;

class NeedWordsTest {

    private static final Questionnaire QUESTIONNAIRE =
            ImmutableQuestionnaire.builder()
                    .key("needs")
                    .version(1)
                    .title("Find help")
                    .language("en")
                    .addTranslations(
                            ImmutableTranslation.builder()
                                    .language("cy")
                                    .putTexts("needs/food", TranslatedText.of("Food", "Bwyd"))
                                    .putTexts(
                                            "needs/food/summary",
                                            TranslatedText.of("What it said once", "Hen"))
                                    .putTexts(
                                            "reasons/R1",
                                            TranslatedText.of("You are hungry", "Llwglyd"))
                                    .build())
                    .build();

    private static final Contribution HUNGRY =
            ImmutableContribution.builder()
                    .rule("R1")
                    .need("food")
                    .urgency(1)
                    .intensity(1)
                    .reason("You are hungry")
                    .build();

    @Test
    void what_is_translated_is_said_in_the_language_of_the_page() {
        assertSaid("Bwyd", null, welsh().label("food"));
        assertSaid("Llwglyd", null, welsh().reason(HUNGRY));
    }

    @Test
    void what_is_stale_or_missing_is_said_in_english_and_marked_so() {
        assertSaid("Enough to eat", "en", welsh().summary("food"));
        assertSaid(
                "You eat little",
                "en",
                welsh().reason(ImmutableContribution.copyOf(HUNGRY).withReason("You eat little")));
        assertSaid("no-such-need", "en", welsh().label("no-such-need"));
    }

    @Test
    void english_is_not_marked_on_an_english_page() {
        NeedWords english = new NeedWords(QUESTIONNAIRE, new OneNeed(), Locale.UK);

        assertSaid("Food", null, english.label("food"));
        assertSaid("You are hungry", null, english.reason(HUNGRY));
    }

    private static void assertSaid(String text, String language, Said said) {
        assertEquals(text, said.text());
        assertEquals(language, said.language());
    }

    private static NeedWords welsh() {
        return new NeedWords(QUESTIONNAIRE, new OneNeed(), new Locale("cy", "GB"));
    }
}
