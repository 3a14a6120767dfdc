package org.sena.referral.service.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.ImmutableOutcome;
import org.sena.referral.api.NeedResult;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.ReferralProblem;

class WorkRulesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-06-01");

    @ParameterizedTest(name = "safe {0}, message {1}: {2} {3} gives {4}")
    @CsvSource({
        "PHONE,       YES,      PHONE,  NO_ANSWER,    ",
        "PHONE,       YES,      PHONE,  MESSAGE_LEFT, ",
        "PHONE,       NOT_SAID, PHONE,  MESSAGE_LEFT, ",
        "PHONE,       NO,       PHONE,  MESSAGE_LEFT, NO_MESSAGE_TO_BE_LEFT",
        "PHONE,       NO,       PHONE,  NO_ANSWER,    ",
        "PHONE EMAIL, NO,       EMAIL,  WRITTEN_TO,   ",
        "PHONE EMAIL, NO,       LETTER, WRITTEN_TO,   WAY_NOT_SAFE",
        "EMAIL,       NO,       PHONE,  MESSAGE_LEFT, WAY_NOT_SAFE NO_MESSAGE_TO_BE_LEFT",
        "EMAIL,       YES,      PHONE,  REACHED,      WAY_NOT_SAFE"
    })
    void an_attempt_respects_what_is_safe(
            String methods,
            SafeContact.Leave leave,
            ContactMethod method,
            AttemptResult result,
            String problems) {
        assertEquals(
                problems(problems),
                WorkRules.of(Attempt.of(method, result), Optional.of(safe(methods, leave))));
    }

    @Test
    void an_attempt_needs_no_safe_way_where_none_is_shared() {
        Attempt attempt = Attempt.of(ContactMethod.LETTER, AttemptResult.MESSAGE_LEFT);

        assertEquals(Set.of(), WorkRules.of(attempt, Optional.empty()));
    }

    @ParameterizedTest(name = "a note of {0} characters: {1}")
    @CsvSource({"500, ", "501, ATTEMPT_NOTE_TOO_LONG"})
    void a_note_has_an_end(int length, String problems) {
        Attempt attempt =
                Attempt.of(
                        ContactMethod.PHONE,
                        AttemptResult.NO_ANSWER,
                        Optional.of("x".repeat(length)));

        assertEquals(problems(problems), WorkRules.of(attempt, Optional.empty()));
    }

    /** Ways with the day they were tried on, counted from Monday. */
    @ParameterizedTest(name = "{0} of safe {1}: {2}")
    @CsvSource({
        "'',                            PHONE EMAIL, false",
        "PHONE:0 EMAIL:1,               PHONE EMAIL, false",
        "PHONE:0 EMAIL:1 PHONE:1,       PHONE EMAIL, true",
        "PHONE:0 EMAIL:0 PHONE:0,       PHONE EMAIL, false",
        "PHONE:0 PHONE:1 PHONE:2,       PHONE EMAIL, false",
        "PHONE:0 PHONE:1 PHONE:2,       PHONE,       true",
        "PHONE:0 PHONE:0 PHONE:0,       PHONE,       false",
        "PHONE:0 EMAIL:1 LETTER:2,      PHONE EMAIL, true",
        "PHONE:0 PHONE:1 PHONE:2,       NOTHING,     false",
        "PHONE:0 EMAIL:1 EMAIL:2,       NOTHING,     true"
    })
    void enough_is_three_attempts_on_two_days_by_two_ways_or_the_only_one(
            String tried, String methods, boolean enough) {
        List<Map.Entry<ContactMethod, LocalDate>> attempts =
                Stream.of(tried.split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(one -> one.split(":"))
                        .map(
                                pair ->
                                        Map.entry(
                                                ContactMethod.valueOf(pair[0]),
                                                MONDAY.plusDays(Long.parseLong(pair[1]))))
                        .collect(Collectors.toList());
        Optional<SafeContact> safe =
                methods.equals("NOTHING")
                        ? Optional.empty()
                        : Optional.of(safe(methods, SafeContact.Leave.NO));

        assertEquals(enough, WorkRules.isEnough(attempts, safe));
    }

    @ParameterizedTest(name = "agreed {0}: {1} for {2} gives {3}")
    @CsvSource({
        "true,  NEED_MET, food,      ",
        "true,  NEED_MET, food debt, ",
        "true,  NEED_MET, '',        ",
        "true,  NEED_MET, housing,   NEED_RESULT_UNKNOWN",
        "true,  NEED_MET, food food, NEED_RESULT_UNKNOWN",
        "true,  NOT_TOLD, '',        OUTCOME_MISSING",
        "false, NOT_TOLD, '',        ",
        "false, NEED_MET, '',        OUTCOME_NOT_AGREED",
        "false, NOT_TOLD, food,      OUTCOME_NOT_AGREED"
    })
    void an_outcome_is_told_exactly_when_the_person_agreed(
            boolean agreed, OutcomeCode code, String needs, String problems) {
        Outcome outcome =
                ImmutableOutcome.builder()
                        .code(code)
                        .needResults(
                                Stream.of(needs.split(" "))
                                        .filter(need -> !need.isEmpty())
                                        .map(need -> NeedResult.of(need, NeedResult.Met.PARTLY))
                                        .collect(Collectors.toList()))
                        .build();

        assertEquals(problems(problems), WorkRules.of(outcome, agreed, Set.of("food", "debt")));
    }

    @ParameterizedTest(name = "a note of {0} characters, soon enough {1}: {2}")
    @CsvSource({
        "1,   true,  ",
        "500, true,  ",
        "0,   true,  REOPEN_NOTE_MISSING",
        "501, true,  REOPEN_NOTE_TOO_LONG",
        "1,   false, REOPEN_TOO_LATE"
    })
    void reopening_needs_a_note_and_comes_in_time(int length, boolean soon, String problems) {
        assertEquals(problems(problems), WorkRules.ofReopening("x".repeat(length), soon));
    }

    private static SafeContact safe(String methods, SafeContact.Leave leave) {
        return ImmutableSafeContact.builder()
                .methods(
                        Stream.of(methods.split(" "))
                                .map(ContactMethod::valueOf)
                                .collect(Collectors.toList()))
                .leaveMessage(leave)
                .build();
    }

    private static Set<ReferralProblem> problems(String names) {
        Set<ReferralProblem> problems = EnumSet.noneOf(ReferralProblem.class);
        Optional.ofNullable(names).stream()
                .flatMap(all -> Stream.of(all.split(" ")))
                .map(ReferralProblem::valueOf)
                .forEach(problems::add);
        return problems;
    }
}
