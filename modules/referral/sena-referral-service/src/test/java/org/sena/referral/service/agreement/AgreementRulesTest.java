package org.sena.referral.service.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.referral.api.agreement.AgreementProblem.COUNCIL_SIGNATURE;
import static org.sena.referral.api.agreement.AgreementProblem.DAYS;
import static org.sena.referral.api.agreement.AgreementProblem.DOCUMENT;
import static org.sena.referral.api.agreement.AgreementProblem.END_DAY;
import static org.sena.referral.api.agreement.AgreementProblem.END_TEXT;
import static org.sena.referral.api.agreement.AgreementProblem.ORGANISATION_SIGNATURE;
import static org.sena.referral.api.agreement.AgreementProblem.OVERLAPS;
import static org.sena.referral.api.agreement.AgreementProblem.SERVICES;
import static org.sena.referral.service.agreement.Papers.SIGNATURE;
import static org.sena.referral.service.agreement.Papers.agreement;
import static org.sena.referral.service.agreement.Papers.draft;
import static org.sena.referral.service.agreement.Papers.ended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.referral.api.agreement.AgreementDraft;
import org.sena.referral.api.agreement.AgreementProblem;
import org.sena.referral.api.agreement.EndReason;
import org.sena.referral.api.agreement.ImmutableEnding;
import org.sena.referral.api.agreement.Signature;

class AgreementRulesTest {

    private static final String LONG = "x".repeat(201);

    static Stream<Object[]> drafts() {
        AgreementDraft good = draft("2026-12-01", "2027-11-30", "pantry");

        return Stream.of(
                new Object[] {good, Set.of()},
                new Object[] {draft("2026-12-01", "2026-12-01"), Set.of()},
                new Object[] {draft("2026-12-01", "2026-11-30"), Set.of(DAYS)},
                new Object[] {draft("2026-12-01", "2031-11-30"), Set.of()},
                new Object[] {draft("2026-12-01", "2031-12-01"), Set.of(DAYS)},
                new Object[] {draft("2026-12-01", "2027-11-30", "theirs"), Set.of(SERVICES)},
                new Object[] {
                    draft("2026-12-01", "2027-11-30")
                            .withOrganisation(Signature.of(" ", "Chair"))
                            .withCouncil(Signature.of("A. Example", LONG))
                            .withDocument(""),
                    Set.of(ORGANISATION_SIGNATURE, COUNCIL_SIGNATURE, DOCUMENT)
                });
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_is_refused_for_all_its_mistakes(
            AgreementDraft draft, Set<AgreementProblem> problems) {
        assertEquals(problems, AgreementRules.problems(draft, Set.of("pantry"), List.of()));
    }

    /** Beside one of all services for 2026, and one of the pantry for the first half of 2027. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, pantry, false",
        "2025-01-01, 2026-01-01, pantry, true",
        "2026-12-31, 2027-12-31, club,   true",
        "2027-01-01, 2027-12-31, club,   false",
        "2027-01-01, 2027-12-31, pantry, true",
        "2027-06-30, 2027-12-31, pantry, true",
        "2027-07-01, 2027-12-31, pantry, false",
        "2027-01-01, 2027-12-31, '',     true",
    })
    void two_agreements_never_cover_one_service_on_one_day(
            String first, String last, String service, boolean overlaps) {
        String[] services = service.isEmpty() ? new String[0] : new String[] {service};

        assertEquals(
                overlaps ? Set.of(OVERLAPS) : Set.of(),
                AgreementRules.problems(
                        draft(first, last, services),
                        Set.of("pantry", "club"),
                        List.of(
                                agreement("2026-01-01", "2026-12-31"),
                                agreement("2027-01-01", "2027-06-30", "pantry"))));
    }

    @Test
    void the_days_after_an_early_end_are_free_for_another_agreement() {
        assertEquals(
                Set.of(),
                AgreementRules.problems(
                        draft("2026-03-01", "2026-12-31").withCouncil(SIGNATURE),
                        Set.of(),
                        List.of(ended(agreement("2026-01-01", "2026-12-31"), "2026-02-28"))));
    }

    /**
     * An agreement for 2026, on 30 June, half past eleven at night in Greenwich: it is July here.
     */
    @ParameterizedTest
    @CsvSource({
        "'',         SAFEGUARDING, '',  true,  ''",
        "2026-07-01, SAFEGUARDING, '',  true,  ''",
        "2026-06-30, SAFEGUARDING, '',  true,  END_DAY",
        "2026-12-30, SAFEGUARDING, '',  true,  ''",
        "2026-12-31, SAFEGUARDING, '',  true,  END_DAY",
        "'',         OTHER,        '',  true,  END_TEXT",
        "'',         OTHER,        ' ', true,  END_TEXT",
        "'',         OTHER,        Why, true,  ''",
        "'',         SAFEGUARDING, '',  false, END_DAY",
    })
    void an_end_is_today_or_later_and_before_the_signed_one(
            String day, EndReason reason, String text, boolean running, String problem) {
        Set<AgreementProblem> problems =
                AgreementRules.problems(
                        running
                                ? agreement("2026-01-01", "2026-12-31")
                                : ended(agreement("2026-01-01", "2026-12-31"), "2026-05-31"),
                        ImmutableEnding.builder()
                                .lastDay(
                                        Optional.of(day)
                                                .filter(said -> !said.isEmpty())
                                                .map(LocalDate::parse))
                                .reason(reason)
                                .text(text)
                                .mayFinish(true)
                                .build(),
                        Instant.parse("2026-06-30T23:30:00Z"));

        assertEquals(
                problem.isEmpty() ? Set.of() : Set.of(AgreementProblem.valueOf(problem)), problems);
        assertEquals(problems.contains(END_DAY) || problems.contains(END_TEXT), !problem.isEmpty());
    }
}
