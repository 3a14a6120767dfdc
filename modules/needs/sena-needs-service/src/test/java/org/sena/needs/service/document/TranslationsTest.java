package org.sena.needs.service.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.TextTranslation;
import org.sena.needs.service.Samples;
import org.sena.needs.service.interview.Route;

class TranslationsTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final String SHELTER =
            text("signposts/shelter/title", "A bed for tonight", "Gwely am heno")
                    + text("signposts/shelter/text", "Call us.", "Ffoniwch ni.");

    private static final String LANDLORD =
            text("questions/landlord/text", "Who is your landlord?", "Pwy yw eich landlord?")
                    + text("questions/landlord/options/council/text", "The council", "Y cyngor");

    @Test
    void what_is_wholly_translated_is_said_in_the_language_and_the_rest_as_published() {
        Questionnaire welsh =
                read(text("title", "Find help", "Cael help") + SHELTER + LANDLORD).in(WELSH);

        assertEquals("Cael help", welsh.title());
        assertEquals("cy", welsh.language());
        assertEquals("Gwely am heno", welsh.signposts().get(0).title());
        assertEquals("Ffoniwch ni.", welsh.signposts().get(0).text());
        assertEquals("cy", welsh.signposts().get(0).language());
        assertEquals("Your home", welsh.groups().get(1).title());
        assertEquals("en", welsh.groups().get(1).language());

        Question landlord = welsh.question("landlord").orElseThrow();

        assertEquals("Who is your landlord?", landlord.text(), "one option is missing");
        assertEquals("en", landlord.language());
        assertEquals(List.of("The council", "Somebody else"), options(landlord));
    }

    @Test
    void a_question_with_every_text_translated_is_said_whole() {
        Question landlord =
                read(LANDLORD
                                + text(
                                        "questions/landlord/options/private/text",
                                        "Somebody else",
                                        "Rhywun arall"))
                        .in(WELSH)
                        .question("landlord")
                        .orElseThrow();

        assertEquals("Pwy yw eich landlord?", landlord.text());
        assertEquals("cy", landlord.language());
        assertEquals(List.of("Y cyngor", "Rhywun arall"), options(landlord));
        assertTrue(landlord.visibleWhen().isPresent(), "its condition stays");
    }

    @ParameterizedTest
    @CsvSource({
        "hint, Most of the time",
        "why, It tells us who can help",
        "text, Where do you live?"
    })
    void each_text_of_a_question_counts(String field, String english) {
        String whole =
                text("questions/home/text", "Where do you live?", "1")
                        + text("questions/home/hint", "Most of the time", "2")
                        + text("questions/home/why", "It tells us who can help", "3")
                        + text("questions/home/options/rented/text", "In a rented home", "4")
                        + text("questions/home/options/street/text", "On the street", "5");
        String stale = whole.replace(english, english + " then");

        assertEquals("cy", home(read(whole)).language());
        assertEquals("en", home(read(stale)).language(), field + " is stale");
        assertEquals("Where do you live?", home(read(stale)).text());
    }

    @Test
    void the_unit_of_a_number_is_translated() {
        Question age =
                read(text("questions/age/text", "How old are you?", "Faint yw eich oed?")
                                + text("questions/age/unit", "years", "oed"))
                        .in(WELSH)
                        .question("age")
                        .orElseThrow();

        assertEquals("oed", age.number().orElseThrow().unit());
        assertEquals(120, age.number().orElseThrow().maximum());
    }

    @Test
    void a_stale_translation_is_known_and_never_shown() {
        Questionnaire read = read(text("title", "Find some help", "Cael peth help"));

        assertEquals("Find help", read.in(WELSH).title());
        assertEquals("en", read.in(WELSH).language());
        assertEquals(
                List.of("title"),
                read.staleTexts("cy").stream()
                        .map(TextTranslation::path)
                        .collect(Collectors.toList()));
        assertEquals(
                "Find some help",
                read.staleTexts("cy").get(0).translated().orElseThrow().english());
        assertEquals("Find help", read.staleTexts("cy").get(0).english());
    }

    @Test
    void every_text_is_current_stale_or_missing() {
        Questionnaire read = read(SHELTER + text("title", "Find some help", "x"));

        assertEquals(read.texts().size() - 3, read.missingTexts("cy").size());
        assertEquals(read.texts().size(), read.textsIn("cy").size());
        assertEquals(read.texts().size(), read.missingTexts("pl").size());
        assertEquals(
                2L,
                read.textsIn("cy").stream()
                        .filter(line -> line.state() == TextTranslation.State.CURRENT)
                        .count());
    }

    @ParameterizedTest(name = "{0} is served by {1}")
    @CsvSource({"cy, cy", "cy-GB, cy", "en, en", "en-GB, en", "pl, en", "und, en"})
    void a_locale_is_served_by_its_language(String tag, String language) {
        Questionnaire read = read(text("title", "Find help", "Cael help"));

        assertEquals(language, read.in(Locale.forLanguageTag(tag)).language());
        assertEquals(
                language.equals("cy"), read.translation(Locale.forLanguageTag(tag)).isPresent());
    }

    @Test
    void a_translation_leads_back_to_what_was_published() {
        Questionnaire read = read(text("title", "Find help", "Cael help"));

        assertSame(read, read.in(WELSH).in(Locale.UK));
        assertSame(read.in(WELSH), read.in(WELSH).in(WELSH));
        assertEquals(read.textsIn("cy"), read.in(WELSH).textsIn("cy"));
    }

    @Test
    void needs_and_reasons_are_said_while_their_english_is_the_same() {
        Questionnaire read =
                read(
                        text("needs/housing.rent", "Paying rent", "Talu rhent")
                                + text("needs/housing.rent/summary", "Sum", "Crynodeb")
                                + text(
                                        "reasons/R12",
                                        "You have no home",
                                        "Nid oes gennych gartref"));

        assertEquals(
                Optional.of("Talu rhent"), read.said(WELSH, "needs/housing.rent", "Paying rent"));
        assertEquals(
                Optional.of("Talu rhent"),
                read.in(WELSH).said(WELSH, "needs/housing.rent", "Paying rent"));
        assertEquals(Optional.empty(), read.said(WELSH, "needs/housing.rent", "Rent"));
        assertEquals(Optional.empty(), read.said(WELSH, "needs/other", "Other"));
        assertEquals(Optional.of("Rent"), read.said(Locale.UK, "needs/housing.rent", "Rent"));
        assertEquals(
                Optional.empty(),
                read.said(Locale.forLanguageTag("pl"), "needs/housing.rent", "Paying rent"));
    }

    @Test
    void an_interview_is_said_in_the_language() {
        Interview interview =
                new Route(
                                read(
                                        SHELTER
                                                + text(
                                                        "questions/postcode/text",
                                                        "What is your postcode?",
                                                        "Beth yw eich cod post?")))
                        .walk(
                                Samples.answers("areas=housing danger=no home=street age=30"),
                                List.of())
                        .in(WELSH);

        assertEquals("Gwely am heno", interview.signposts().get(0).title());
        assertEquals("Beth yw eich cod post?", interview.next().orElseThrow().text());
        assertEquals("cy", interview.visible().get(4).language());
        assertEquals("en", interview.visible().get(0).language());
    }

    @Test
    void a_draft_says_so() {
        assertTrue(read(text("title", "a", "b")).translations().get(0).draft());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"Welsh!\": {\"texts\": {}}}` | `translations.Welsh!: write a language tag`",
                "`{\"en\": {\"texts\": {}}}` | `translations.en: is the language of the`",
                "`{\"cy\": 5}` | `translations.cy: write an object`",
                "`5` | `translations: write an object`",
                "`{\"cy\": {}}` | `translations.cy.texts: is missing`",
                "`{\"cy\": {\"texts\": []}}` | `translations.cy.texts: write an object`",
                "`{\"cy\": {\"texts\": {}, \"by\": 1}}` | `translations.cy.by: unknown field`",
                "`{\"cy\": {\"texts\": {}, \"draft\": \"no\"}}` | `translations.cy.draft: write true`",
                "`{\"cy\": {\"texts\": {\"questions/nowhere/text\": {\"english\": \"a\", \"text\": \"b\"}}}}` | `translations.cy.texts.questions/nowhere/text: there is no such text`",
                "`{\"cy\": {\"texts\": {\"questions/danger/hint\": {\"english\": \"a\", \"text\": \"b\"}}}}` | `translations.cy.texts.questions/danger/hint: there is no such text`",
                "`{\"cy\": {\"texts\": {\"needs/\": {\"english\": \"a\", \"text\": \"b\"}}}}` | `translations.cy.texts.needs/: there is no such text`",
                "`{\"cy\": {\"texts\": {\"title\": {\"english\": \"a\", \"text\": \" \"}}}}` | `translations.cy.texts.title.text: write a text`",
                "`{\"cy\": {\"texts\": {\"title\": {\"text\": \"b\"}}}}` | `translations.cy.texts.title.english: is missing`",
                "`{\"cy\": {\"texts\": {\"title\": \"b\"}}}` | `translations.cy.texts.title: write an object`",
            })
    void a_mistake_is_named_with_its_path(String translations, String problem) {
        List<String> problems =
                assertThrows(
                                QuestionnaireRefusedException.class,
                                () -> QuestionnaireReader.read("needs", 1, with(translations)))
                        .problems();

        assertTrue(
                problems.stream().anyMatch(found -> found.startsWith(problem)),
                () -> problem + " is not in " + problems);
    }

    private static Question home(Questionnaire questionnaire) {
        return questionnaire.in(WELSH).question("home").orElseThrow();
    }

    private static List<String> options(Question question) {
        return question.options().stream().map(Option::text).collect(Collectors.toList());
    }

    private static Questionnaire read(String texts) {
        return QuestionnaireReader.read(
                "needs",
                1,
                with(
                        "{\"cy\": {\"draft\": true, \"texts\": {"
                                + texts.substring(0, texts.length() - 1)
                                + "}}}"));
    }

    private static String with(String translations) {
        return Samples.document()
                .replaceFirst(
                        "\\{", "{\"translations\": " + translations.replace("$", "\\$") + ",");
    }

    private static String text(String path, String english, String text) {
        return String.format(
                "\"%s\": {\"english\": \"%s\", \"text\": \"%s\"},", path, english, text);
    }
}
