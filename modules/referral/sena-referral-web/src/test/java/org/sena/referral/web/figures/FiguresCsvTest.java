package org.sena.referral.web.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.deadline.ReferralClock;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Figures;
import org.sena.referral.api.statistics.FiguresQuery;
import org.sena.referral.api.statistics.ImmutableClockFigures;
import org.sena.referral.api.statistics.ImmutableFigures;
import org.sena.referral.api.statistics.ImmutableServiceFigures;
import org.sena.referral.api.statistics.Part;
import org.sena.referral.api.statistics.ServiceFigures;
import org.sena.web.kit.Texts;

class FiguresCsvTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Test
    void every_number_has_its_line_and_what_is_hidden_has_no_number() throws IOException {
        List<List<String>> rows = csv(figures("Pantry")).rows();

        assertTrue(rows.contains(row("Larder", "Pantry", "Made", "12")), rows::toString);
        assertTrue(rows.contains(row("Larder", "Pantry", "Declined", "hidden")), rows::toString);
        assertTrue(
                rows.contains(row("", "", "Answered: Half within (working days)", "1.5")),
                rows::toString);
        assertTrue(
                rows.contains(row("", "", "Why they were declined: No room", "hidden")),
                rows::toString);
        assertTrue(
                rows.contains(row("", "", "Whether people got the help they needed: Partly", "11")),
                rows::toString);
        assertTrue(
                rows.contains(row("", "", "How it was for them to be helped: Very good", "hidden")),
                rows::toString);
        assertEquals(1 + 2 * 7 + 4 + 3, rows.size());
    }

    @Test
    void a_name_is_no_formula() throws IOException {
        StringWriter to = new StringWriter();

        csv(figures("=cmd()")).write(to);

        assertTrue(to.toString().contains(",'=cmd(),"), to::toString);
    }

    private static List<String> row(
            String organisation, String service, String what, String number) {
        return List.of("2026-11-21", "2026-11-21", organisation, service, what, number);
    }

    private static Figures figures(String service) {
        return ImmutableFigures.builder()
                .query(FiguresQuery.of(Optional.empty(), DAY, DAY))
                .addServices(service("1", service, "Larder"))
                .total(service("", "", ""))
                .addClocks(
                        ImmutableClockFigures.builder()
                                .clock(ReferralClock.DECIDE)
                                .stopped(Count.of(10))
                                .inTime(Count.of(10))
                                .median(Duration.ofHours(36))
                                .ninetieth(Duration.ofHours(48))
                                .build())
                .putDeclines(DeclineReason.NO_CAPACITY, Count.hidden())
                .putHelped(Helped.PARTLY, Count.of(11))
                .putManners(Manner.VERY_GOOD, Count.hidden())
                .build();
    }

    private static ServiceFigures service(String id, String name, String organisation) {
        Map<Part, Count> parts = new EnumMap<>(Part.class);

        for (Part part : Part.values()) {
            parts.put(part, part == Part.DECLINED ? Count.hidden() : Count.of(0));
        }

        return ImmutableServiceFigures.builder()
                .serviceId(id)
                .serviceName(name)
                .organisationName(organisation)
                .made(Count.of(12))
                .putAllParts(parts)
                .build();
    }

    private static FiguresCsv csv(Figures figures) throws IOException {
        ResourceBundle words =
                new PropertyResourceBundle(
                        FiguresCsvTest.class.getResourceAsStream("/content/Figures.properties"));

        return new FiguresCsv(Texts.of(words, Locale.UK), figures);
    }
}
