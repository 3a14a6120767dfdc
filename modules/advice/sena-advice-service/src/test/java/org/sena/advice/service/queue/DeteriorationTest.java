package org.sena.advice.service.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

class DeteriorationTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "SELF_SERVE, SELF_SERVE,",
        "SELF_SERVE, DIRECT_REFERRAL, SELF_SERVE>DIRECT_REFERRAL",
        "DIRECT_REFERRAL, EMERGENCY, DIRECT_REFERRAL>EMERGENCY",
        "PROACTIVE_CONTACT, DIRECT_REFERRAL,"
    })
    void a_level_that_rose_is_worse(Level before, Level after, String expected) {
        assertEquals(Optional.ofNullable(expected), Deterioration.ofLevel(before, after));
    }

    @ParameterizedTest(name = "{0} then {1}, shown {2}: {3}")
    @CsvSource({
        "debt=10, debt=20, debt,",
        "debt=10, debt=30, debt, debt:LOW>MEDIUM",
        "debt=10, debt=80, debt, debt:LOW>CRITICAL",
        "debt=80, debt=10, debt,",
        "debt=10 food=10, debt=30 food=60, debt food, food:LOW>HIGH",
        "debt=10 food=10, debt=30 food=60, debt, debt:LOW>MEDIUM",
        "debt=10, debt=80, food,",
        "food=10, debt=80, debt,"
    })
    void an_urgency_that_rose_in_a_need_both_show_is_worse(
            String before, String after, String shown, String expected) {
        assertEquals(
                Optional.ofNullable(expected),
                Deterioration.ofUrgency(
                        needs(before), needs(after), Set.copyOf(Arrays.asList(shown.split(" ")))));
    }

    private static List<NeedScore> needs(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.split("="))
                .map(pair -> need(pair[0], Integer.parseInt(pair[1])))
                .collect(Collectors.toList());
    }

    private static NeedScore need(String code, int urgency) {
        return ImmutableNeedScore.builder()
                .need(code)
                .urgency(urgency)
                .intensity(0)
                .urgencyBand(CutPoints.DEFAULT.band(urgency))
                .intensityBand(CutPoints.DEFAULT.band(0))
                .level(Level.SELF_SERVE)
                .threshold(
                        ImmutableThreshold.builder().cutPoints(CutPoints.DEFAULT).shift(0).build())
                .build();
    }
}
