package org.sena.needs.service.unmet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableMatch;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Match;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;

class GapsTest {

    private static final double NEAR = 1_000;
    private static final double FAR = Gaps.FAR + 1;

    private static final Match OPEN = match(NEAR, Availability.OPEN, "food");
    private static final Match FULL = match(NEAR, Availability.FULL, "food");
    private static final Match FAR_AWAY = match(FAR, Availability.OPEN, "food");
    private static final Match FAR_AND_FULL = match(FAR, Availability.FULL, "food");

    @ParameterizedTest(name = "{0}")
    @MethodSource("gaps")
    void what_was_found_says_how_a_need_is_not_met(
            String why, List<Match> best, List<Match> all, List<Gap> expected) {
        List<UnmetNeed> unmet = new Gaps(codes -> all).of(List.of(score("food")), best, "PE29");

        assertEquals(expected, gaps(unmet));
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                arguments("one in reach", List.of(OPEN), List.of(), List.of()),
                arguments("no service", List.of(), List.of(), List.of(Gap.NOTHING)),
                arguments("only full", List.of(), List.of(FULL), List.of(Gap.ONLY_FULL)),
                arguments("far and full", List.of(), List.of(FAR_AND_FULL), List.of(Gap.ONLY_FULL)),
                arguments(
                        "only far",
                        List.of(FAR_AWAY),
                        List.of(FAR_AWAY, FAR_AND_FULL),
                        List.of(Gap.ONLY_FAR)),
                arguments(
                        "far with room, full near",
                        List.of(FAR_AWAY),
                        List.of(FAR_AWAY, FULL),
                        List.of(Gap.ONLY_FAR)),
                arguments(
                        "near, but not among the best",
                        List.of(FAR_AWAY),
                        List.of(FAR_AWAY, OPEN),
                        List.of()),
                arguments("one far, one near", List.of(FAR_AWAY, OPEN), List.of(), List.of()),
                arguments(
                        "just as far as counts",
                        List.of(match(Gaps.FAR, Availability.OPEN, "food")),
                        List.of(),
                        List.of()),
                arguments(
                        "far, but by phone too",
                        List.of(match(FAR, Availability.OPEN, "food", Delivery.PHONE)),
                        List.of(),
                        List.of()),
                arguments(
                        "no one knows how far",
                        List.of(match(Double.NaN, Availability.UNKNOWN, "food")),
                        List.of(),
                        List.of()),
                arguments(
                        "a service for something else",
                        List.of(match(NEAR, Availability.OPEN, "debt")),
                        List.of(),
                        List.of(Gap.NOTHING)));
    }

    @Test
    void each_need_counts_for_itself_and_the_answered_ones_are_not_looked_for_again() {
        List<List<String>> asked = new ArrayList<>();
        Gaps gaps =
                new Gaps(
                        codes -> {
                            asked.add(List.copyOf(codes));

                            return List.of(match(NEAR, Availability.FULL, "loneliness"));
                        });

        List<UnmetNeed> unmet =
                gaps.of(
                        List.of(score("food"), score("debt"), score("loneliness")),
                        List.of(OPEN),
                        "");

        assertEquals(
                List.of(
                        UnmetNeed.of("debt", Level.DIRECT_REFERRAL, Gap.NOTHING, ""),
                        UnmetNeed.of("loneliness", Level.DIRECT_REFERRAL, Gap.ONLY_FULL, "")),
                unmet);
        assertEquals(List.of(List.of("debt", "loneliness")), asked);
    }

    private static List<Gap> gaps(List<UnmetNeed> unmet) {
        List<Gap> gaps = new ArrayList<>();

        unmet.forEach(need -> gaps.add(need.gap()));

        return gaps;
    }

    private static NeedScore score(String need) {
        return ImmutableNeedScore.builder()
                .need(need)
                .urgency(60)
                .intensity(60)
                .urgencyBand(Band.HIGH)
                .intensityBand(Band.HIGH)
                .level(Level.DIRECT_REFERRAL)
                .threshold(
                        ImmutableThreshold.builder().cutPoints(CutPoints.DEFAULT).shift(0).build())
                .build();
    }

    private static Match match(
            double metres, Availability availability, String need, Delivery... besides) {
        return ImmutableMatch.builder()
                .service(
                        ImmutableService.builder()
                                .id(need + metres + availability)
                                .name("Service")
                                .description("")
                                .organisation(
                                        ImmutableOrganisation.builder()
                                                .id("o")
                                                .name("Organisation")
                                                .description("")
                                                .build())
                                .status(ServiceStatus.ACTIVE)
                                .referralMethod(ReferralMethod.DIRECT)
                                .availability(availability)
                                .addServiceTypes("any")
                                .addDeliveries(Delivery.VENUE)
                                .addAllDeliveries(Arrays.asList(besides))
                                .build())
                .addNeeds(need)
                .metres(Double.isNaN(metres) ? OptionalDouble.empty() : OptionalDouble.of(metres))
                .build();
    }
}
