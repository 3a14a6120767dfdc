package org.sena.needs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

/** The questionnaire for residents. */
class ResidentsTest {

    private static final Questionnaire QUESTIONNAIRE = Starter.NEEDS.questionnaire;

    @Test
    void it_asks_at_least_25_questions_over_at_least_8_areas_of_life() {
        assertTrue(QUESTIONNAIRE.questions().size() >= 25);
        assertTrue(QUESTIONNAIRE.groups().size() >= 2 + 8);
    }

    @Test
    void danger_is_asked_about_first() {
        assertEquals("danger-now", QUESTIONNAIRE.questions().get(0).id());
    }

    @Test
    void not_sure_opens_every_area() {
        Set<String> asked =
                Starter.NEEDS.answer("help-with=not-sure").interview.visible().stream()
                        .map(Question::id)
                        .collect(Collectors.toSet());

        QUESTIONNAIRE
                .groups()
                .forEach(
                        group ->
                                assertTrue(
                                        group.questions().stream()
                                                .anyMatch(q -> asked.contains(q.id())),
                                        group.id()));
    }

    @Test
    void one_area_opens_no_other() {
        List<String> asked =
                Starter.NEEDS.answer("danger-now=no help-with=around").interview.visible().stream()
                        .map(Question::id)
                        .collect(Collectors.toList());

        assertEquals(
                List.of(
                        "danger-now",
                        "help-with",
                        "age",
                        "postcode",
                        "household",
                        "travel",
                        "online",
                        "english",
                        "new-here"),
                asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danger-now=yes",
                "help-with=feelings mood=very-low harm-thoughts=now",
                "help-with=family child-safe=now",
                "help-with=safety afraid-of=often must-leave=now"
            })
    void danger_shows_999_before_anything_else(String answers) {
        Signpost first = Starter.NEEDS.answer(answers).interview.signposts().get(0);

        assertEquals("999", first.id());
        assertTrue(first.emergency());
    }

    @ParameterizedTest
    @CsvSource({
        "help-with=home home-now=street sleep-tonight=no, homelessness, PROACTIVE_CONTACT",
        "help-with=home home-now=rent-private home-secure=lose-28-days, homelessness,"
                + " PROACTIVE_CONTACT",
        "help-with=home home-now=own home-secure=worried, homelessness, SELF_SERVE",
        "help-with=money food-now=none, food, PROACTIVE_CONTACT",
        "help-with=money food-now=runs-out, food, DIRECT_REFERRAL",
        "'help-with=money debts=rent,cards debt-action=court', debt, PROACTIVE_CONTACT",
        "help-with=money debts=cards, debt, SELF_SERVE",
        "help-with=money money-now=nothing, emergency-money, PROACTIVE_CONTACT",
        "help-with=money warm-home=cold, energy-bills, DIRECT_REFERRAL",
        "help-with=money benefits-now=never-checked, benefits, SELF_SERVE",
        "help-with=feelings lonely=always see-people=rarely household=alone, loneliness,"
                + " PROACTIVE_CONTACT",
        "help-with=feelings lonely=often see-people=weekly, loneliness, DIRECT_REFERRAL",
        "help-with=feelings lonely=sometimes, loneliness, SELF_SERVE",
        "help-with=feelings mood=low mood-help=no, mental-health, DIRECT_REFERRAL",
        "help-with=feelings mood=low mood-help=yes, mental-health, SELF_SERVE",
        "help-with=feelings mood=low harm-thoughts=sometimes, mental-health-crisis,"
                + " PROACTIVE_CONTACT",
        "help-with=caring cares-for=adult care-cope=limit, carer-support, PROACTIVE_CONTACT",
        "help-with=caring cares-for=adult care-cope=well, carer-support, SELF_SERVE",
        "age=14 help-with=caring cares-for=adult care-cope=tired, carer-support,"
                + " PROACTIVE_CONTACT",
        "help-with=safety afraid-of=often abuse-kind=hit, domestic-abuse, PROACTIVE_CONTACT",
        "help-with=health fallen=more, falls, PROACTIVE_CONTACT",
        "help-with=health live-better=moving, healthy-living, SELF_SERVE",
        "help-with=work work-now=looking work-wish=job, work, SELF_SERVE",
        "'help-with=around travel=no travel-to=doctor travel-why=no-bus,cost', transport,"
                + " DIRECT_REFERRAL",
        "help-with=around online=no online-why=skills, digital, SELF_SERVE",
    })
    void a_story_comes_to_the_level_an_adviser_would_choose(
            String answers, String need, Level level) {
        assertEquals(level, Starter.NEEDS.answer(answers).need(need).map(NeedScore::level).get());
    }

    @Test
    void an_answer_that_is_no_longer_asked_scores_nothing() {
        assertTrue(Starter.NEEDS.answer("help-with=work food-now=none").need("food").isEmpty());
    }
}
