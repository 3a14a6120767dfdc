package org.sena.directory.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;

class RecordWordsTest {

    private static final ImmutableService SERVICE =
            ImmutableService.builder()
                    .id("s")
                    .name("Lunch club")
                    .description("Lunch.")
                    .organisation(
                            ImmutableOrganisation.builder()
                                    .id("o")
                                    .name("Hall")
                                    .description("A hall.")
                                    .build())
                    .status(ServiceStatus.ACTIVE)
                    .referralMethod(ReferralMethod.NONE)
                    .availability(Availability.OPEN)
                    .build();

    @ParameterizedTest
    @CsvSource({
        "60, , For people aged 60 or over",
        ", 25, For people up to the age of 25",
        "0, 25, For people up to the age of 25",
        "18, 64, For people aged 18 to 64",
        ", , ''",
        "0, , ''",
    })
    void ages(Integer youngest, Integer oldest, String text) {
        assertEquals(
                text,
                new AgeWords(Locale.UK)
                        .of(
                                SERVICE.withMinimumAge(number(youngest))
                                        .withMaximumAge(number(oldest))));
    }

    @Test
    void costs() {
        assertEquals(
                List.of("A small fee", "Under 18s: Free", "Others: £3.50 each session", "£12"),
                new CostWords(Locale.UK)
                        .lines(
                                SERVICE.withCost("A small fee")
                                        .withCostOptions(
                                                ImmutableCostOption.builder()
                                                        .option("Under 18s")
                                                        .amount(0)
                                                        .build(),
                                                ImmutableCostOption.builder()
                                                        .option("Others")
                                                        .amount(3.5)
                                                        .amountDescription("each session")
                                                        .build(),
                                                ImmutableCostOption.builder().amount(12).build())));
    }

    @ParameterizedTest
    @CsvSource({"pl, Polish", "cy, Welsh", "bfi, British Sign Language"})
    void languages(String tag, String name) {
        assertEquals(name, new LanguageWords(Locale.UK).name(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Less than half a mile away",
        "804, Less than half a mile away",
        "805, About 0.5 miles away",
        "4023, About 2.5 miles away",
    })
    void distances(double metres, String text) {
        assertEquals(text, new DistanceWords(Locale.UK).of(OptionalDouble.of(metres)));
    }

    private static OptionalInt number(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
