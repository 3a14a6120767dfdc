package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.CurrentActor;
import org.sena.referral.api.Referrals;

/** Asking over REST without an account: only where it leads somewhere, and not without end. */
@InFramework
class F10_PublicReferralIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;

    private District district;

    @BeforeEach
    void a_district() {
        district = new District(new People(currentActor), directoryImport, taxonomies);
    }

    @Test
    void the_answer_holds_reference_and_access_code_only() throws IOException {
        String service = district.store(district.referable()).id();

        RestClient.Answer answer = client(11).post("referrals", body(service));

        assertEquals(201, answer.status(), answer.body());
        assertTrue(
                answer.body()
                        .matches("\\{\"reference\":\"SENA-[^\"]+\",\"accessCode\":\"[^\"]+\"}"),
                answer.body());
        assertTrue(
                referrals.subject(answer.text("reference"), answer.text("accessCode")).isPresent());
    }

    @Test
    void the_same_form_again_is_the_same_referral() throws IOException {
        String body = body(district.store(district.referable()).id());

        RestClient.Answer first = client(12).post("referrals", body);
        RestClient.Answer again = client(12).post("referrals", body);

        assertEquals(first.body(), again.body());
    }

    @Test
    void a_service_that_takes_no_direct_referrals_is_refused_by_its_field() throws IOException {
        ImmutableService sound = district.referable();
        ImmutableService inactive = district.referable().withStatus(ServiceStatus.INACTIVE);
        ImmutableService other = district.referable().withReferralMethod(ReferralMethod.NONE);
        String unsigned = district.list(sound).id();

        for (String id :
                new String[] {
                    district.store(inactive).id(),
                    district.store(other).id(),
                    unsigned,
                    UUID.randomUUID().toString()
                }) {
            RestClient.Answer answer = client(13).post("referrals", body(id));

            assertEquals(422, answer.status(), answer.body());
            assertEquals("serviceId", answer.text("field"));
            assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        }
    }

    @Test
    void every_mistake_is_told_by_its_field() throws IOException {
        String service = district.store(district.referable()).id();

        RestClient.Answer answer =
                client(14)
                        .post(
                                "referrals",
                                "{\"serviceId\": \""
                                        + service
                                        + "\", \"contact\": {\"safeContact\": {\"methods\":"
                                        + " [\"PIGEON\"]}}, \"agreedItems\": [\"SHOE_SIZE\"]}");

        assertEquals(422, answer.status(), answer.body());
        for (String field :
                new String[] {
                    "contact.name", "contact.safeContact.methods", "agreedItems", "token"
                }) {
            assertTrue(answer.body().contains("\"" + field + "\""), field + answer.body());
        }
    }

    @Test
    void the_eleventh_of_a_client_in_ten_minutes_has_to_wait() throws IOException {
        for (int i = 0; i < 10; i++) {
            assertEquals(422, client(15).post("referrals", body("none")).status());
        }
        String service = district.store(district.referable()).id();

        RestClient.Answer eleventh = client(15).post("referrals", body(service));

        assertEquals(429, eleventh.status());
        assertEquals("600", eleventh.header("Retry-After"));
        assertFalse(eleventh.body().contains("reference"));
        assertEquals(201, client(16).post("referrals", body(service)).status());
    }

    private static RestClient client(int last) {
        return new RestClient("127.0.10." + last, "");
    }

    private static String body(String serviceId) {
        return "{\"serviceId\": \""
                + serviceId
                + "\", \"contact\": {\"name\": \"Sam Example\", \"phone\": \"01632 960123\","
                + " \"safeContact\": {\"methods\": [\"PHONE\"], \"leaveMessage\": \"NO\"}},"
                + " \"agreedItems\": [\"NAME\", \"PHONE\"], \"token\": \""
                + UUID.randomUUID()
                + "\"}";
    }
}
