package org.sena.needs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.Question;
import org.sena.needs.api.Signpost;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

/** The short questionnaire for people at work, about the person they are with. */
class FrontLineTest {

    @Test
    void it_asks_12_questions() {
        assertEquals(12, Starter.FRONT_LINE.questionnaire.questions().size());
    }

    @Test
    void one_area_of_help_asks_one_question_more() {
        List<String> asked =
                Starter.FRONT_LINE.answer("danger=none help-with=home").interview.visible().stream()
                        .map(Question::id)
                        .collect(Collectors.toList());

        assertEquals(
                List.of(
                        "danger",
                        "afraid",
                        "age",
                        "postcode",
                        "household",
                        "help-with",
                        "home-now"),
                asked);
    }

    @Test
    void not_sure_asks_everything() {
        assertEquals(
                Starter.FRONT_LINE.questionnaire.questions(),
                Starter.FRONT_LINE.answer("help-with=not-sure").interview.visible());
    }

    @ParameterizedTest
    @CsvSource({
        "danger=hurt-by-someone, 999 domestic-abuse-now",
        "danger=end-life, 999 samaritans-now nhs-111-crisis",
        "danger=very-ill, 999",
        "danger=child, 999 nspcc",
        "danger=none afraid=must-leave, domestic-abuse-now mens-advice-line",
        "danger=none afraid=yes, domestic-abuse mens-advice-line",
        "danger=none help-with=feelings mood=no-cope, nhs-111-crisis",
        "danger=none help-with=family family-worry=not-safe, nspcc",
        "danger=none age=18, childline",
        "danger=none help-with=home home-now=may-lose, shelter",
    })
    void danger_shows_who_to_call_first(String answers, String signposts) {
        assertEquals(
                signposts,
                Starter.FRONT_LINE.answer(answers).interview.signposts().stream()
                        .map(Signpost::id)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void nobody_is_sent_anywhere_for_nothing() {
        StarterJourney calm =
                Starter.FRONT_LINE.answer("danger=none afraid=no help-with=home home-now=none");

        assertTrue(calm.interview.signposts().isEmpty());
        assertTrue(calm.scores.needs().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "danger=hurt-by-someone, domestic-abuse, PROACTIVE_CONTACT",
        "danger=adult, adult-safety, PROACTIVE_CONTACT",
        "afraid=past, domestic-abuse, SELF_SERVE",
        "afraid=must-leave, homelessness, PROACTIVE_CONTACT",
        "help-with=home home-now=tonight, homelessness, PROACTIVE_CONTACT",
        "help-with=home home-now=may-lose, homelessness, PROACTIVE_CONTACT",
        "help-with=home home-now=arrears, housing-costs, DIRECT_REFERRAL",
        "help-with=home home-now=crowded, housing-conditions, SELF_SERVE",
        "help-with=home home-now=goods, household-goods, DIRECT_REFERRAL",
        "help-with=money money-now=nothing, emergency-money, PROACTIVE_CONTACT",
        "help-with=money money-now=no-food, food, PROACTIVE_CONTACT",
        "help-with=money money-now=lender, loan-sharks, PROACTIVE_CONTACT",
        "help-with=money money-now=debts, debt, DIRECT_REFERRAL",
        "help-with=money money-now=never-checked, benefits, SELF_SERVE",
        "help-with=feelings mood=lonely, loneliness, DIRECT_REFERRAL",
        "help-with=feelings mood=no-cope, mental-health, PROACTIVE_CONTACT",
        "help-with=health health-now=house, daily-living, SELF_SERVE",
        "'help-with=health health-now=wash-meals,nobody', daily-living, PROACTIVE_CONTACT",
        "help-with=caring mood=carer, carer-support, DIRECT_REFERRAL",
        "help-with=caring mood=carer-limit, carer-support, PROACTIVE_CONTACT",
        "age=14 help-with=caring mood=carer, carer-support, PROACTIVE_CONTACT",
        "help-with=family family-worry=not-safe, child-safety, PROACTIVE_CONTACT",
        "help-with=family family-worry=behaviour, parenting, SELF_SERVE",
        "help-with=day day-now=travel, transport, DIRECT_REFERRAL",
        "help-with=day day-now=online, digital, SELF_SERVE",
    })
    void a_story_comes_to_the_level_an_adviser_would_choose(
            String answers, String need, Level level) {
        assertEquals(
                level, Starter.FRONT_LINE.answer(answers).need(need).map(NeedScore::level).get());
    }
}
