package org.sena.referral.service.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralUrgency;

class RequestRulesTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                contact("NAME_MISSING", c -> c.withName(" ")),
                contact("NAME_TOO_LONG", c -> c.withName("n".repeat(101))),
                contact(
                        "NO_CONTACT_DETAIL SAFE_WAY_WITHOUT_DETAIL",
                        c -> c.withPhone(Optional.empty())),
                contact("SAFE_WAY_WITHOUT_DETAIL", c -> c.withPhone(" ").withEmail("a@b.uk")),
                contact("DETAIL_TOO_LONG", c -> c.withPhone("1".repeat(301))),
                contact("NO_SAFE_WAY", c -> c.withSafeContact(safe())),
                contact(
                        "SAFE_WAY_WITHOUT_DETAIL",
                        c -> c.withSafeContact(safe(ContactMethod.EMAIL))),
                contact(
                        "SAFE_WAY_WITHOUT_DETAIL",
                        c -> c.withSafeContact(safe(ContactMethod.LETTER))),
                contact("", c -> c.withSafeContact(safe(ContactMethod.TEXT))),
                contact(
                        "NOTE_TOO_LONG",
                        c ->
                                c.withSafeContact(
                                        safe(ContactMethod.PHONE).withNote("n".repeat(301)))),
                request("REASON_TOO_LONG", r -> r.withReason("r".repeat(501))),
                request("", r -> r.withReason("r".repeat(500))),
                request("SUBMISSION_MISSING", r -> r.withSubmission("short")),
                request(
                        "DETAIL_TOO_LONG",
                        r ->
                                r.withOffered(
                                        PayloadItem.of(
                                                DataItem.need("food"), "Food", "x".repeat(2001)))));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("mistakes")
    void names_every_mistake(String problems, ImmutableReferralRequest request) {
        assertEquals(problems, names(RequestRules.problems(request)));
    }

    @Test
    void a_request_without_mistakes_has_none() {
        assertEquals(Set.of(), RequestRules.problems(good()));
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, , DECLINE_TEXT_MISSING",
        "OTHER, ' ', DECLINE_TEXT_MISSING",
        "OTHER, We have moved away, ''",
        "NO_CAPACITY, , ''"
    })
    void a_decline_for_another_reason_needs_words(
            DeclineReason reason, String text, String problems) {
        assertEquals(
                problems, names(RequestRules.declineProblems(reason, Optional.ofNullable(text))));
    }

    @ParameterizedTest
    @CsvSource({"0, MESSAGE_EMPTY", "1, ''", "2000, ''", "2001, MESSAGE_TOO_LONG"})
    void a_message_has_1_to_2000_characters(int length, String problems) {
        assertEquals(problems, names(RequestRules.messageProblems("m".repeat(length))));
    }

    private static String names(Set<ReferralProblem> problems) {
        return String.join(" ", (Iterable<String>) problems.stream().map(Enum::name)::iterator);
    }

    private static Arguments contact(
            String problems, UnaryOperator<ImmutableContactDetails> change) {
        ImmutableReferralRequest request = good();
        return Arguments.of(
                problems,
                request.withContact(
                        change.apply(ImmutableContactDetails.copyOf(request.contact()))));
    }

    private static Arguments request(
            String problems, UnaryOperator<ImmutableReferralRequest> change) {
        return Arguments.of(problems, change.apply(good()));
    }

    private static ImmutableSafeContact safe(ContactMethod... methods) {
        return ImmutableSafeContact.builder()
                .addMethods(methods)
                .leaveMessage(SafeContact.Leave.NO)
                .build();
    }

    private static ImmutableReferralRequest good() {
        return ImmutableReferralRequest.builder()
                .serviceId("s1")
                .contact(
                        ImmutableContactDetails.builder()
                                .name("Sam")
                                .phone("01480 000000")
                                .safeContact(safe(ContactMethod.PHONE))
                                .build())
                .addAgreedItems(DataItem.PHONE)
                .urgency(ReferralUrgency.NORMAL)
                .language("en")
                .submission("0b0e7f6a-53c1-4f0e-9d0e-2f6c7a3f1d11")
                .build();
    }
}
