package org.sena.notification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    private static final Notice NOTICE =
            ImmutableNotice.builder()
                    .key("referral.sent:1:2")
                    .kind("referral.sent")
                    .to(Recipient.organisation("org-1"))
                    .reference("SENA-7Q4M-2PXK")
                    .link("organisation?p_r_p_referral=SENA-7Q4M-2PXK")
                    .about("1")
                    .build();

    @Test
    void a_notice_is_not_urgent_unless_it_says_so() {
        assertFalse(NOTICE.urgent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my-support",
                "https://elsewhere.example/",
                "my support",
                "my-support\r\nBcc: somebody@example.org",
                "my-support#<b>",
                ""
            })
    void a_link_stays_below_the_site(String link) {
        assertRefused(notice -> notice.link(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana wrote", "SENA-7Q4M\n", "", "a@example.org"})
    void a_reference_holds_no_content(String reference) {
        assertRefused(notice -> notice.reference(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Referral.Sent", "referral..sent", "referral sent", ".sent", ""})
    void a_kind_is_lower_case_words_with_dots(String kind) {
        assertRefused(notice -> notice.kind(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "referral.sent, REFERRALS",
        "referral.completed, REFERRALS",
        "something.new, REFERRALS",
        "referral.message, MESSAGES",
        "advice.message, MESSAGES",
        "referral.info-requested, MESSAGES",
        "referral.alert.60, DEADLINES",
        "referral.expired, DEADLINES",
        "advice.assigned, ADVICE",
        "referral.withdrawn, DUTIES",
        "consent.withdrawn, DUTIES",
        "webhook.off, DUTIES",
        "privacy.access-request, DUTIES"
    })
    void a_kind_tells_its_topic(String kind, Topic topic) {
        assertEquals(topic, Topic.of(kind));
    }

    @Test
    void what_has_to_be_known_comes_at_once_whatever_somebody_prefers() {
        Preference nothing =
                ImmutablePreference.builder()
                        .putTimings(Topic.DUTIES, Timing.NEVER)
                        .putTimings(Topic.MESSAGES, Timing.NEVER)
                        .build();

        assertEquals(Timing.AT_ONCE, nothing.timing(Topic.DUTIES));
        assertEquals(Timing.NEVER, nothing.timing(Topic.MESSAGES));
        assertEquals(Timing.AT_ONCE, nothing.timing(Topic.ADVICE));
    }

    private static void assertRefused(UnaryOperator<ImmutableNotice.Builder> change) {
        ImmutableNotice.Builder builder = change.apply(ImmutableNotice.builder().from(NOTICE));

        assertThrows(IllegalArgumentException.class, builder::build);
    }
}
