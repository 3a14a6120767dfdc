package org.sena.referral.rest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.fuzz.Claims;
import org.sena.fuzz.Seeds;
import org.sena.referral.api.ReferralRequest;

/** What somebody without an account hands in to be referred. */
class RequestBodyFuzz {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> seeds() {
        return Seeds.of(
                """
                {"serviceId":"s","token":"t","reason":"Bread","language":"en","agreedItems":["NAME","PHONE",
                "NEED:food"],"specialCategories":["HEALTH"],"contact":{"name":"Demo Person","phone":"07700 900123",
                "email":"person@example.org","address":"1 Mill Lane","postcode":"PE29 3TN","safeContact":
                {"methods":["PHONE","TEXT"],"leaveMessage":"NO","note":"mornings"}}}
                """);
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        Claims.soon(() -> read(new String(input, StandardCharsets.UTF_8)));
    }

    private static void read(String text) {
        JsonNode body;

        try {
            body = JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return; // The host answers this before us.
        }

        try {
            ReferralRequest request = PublicRequest.read(body);

            Claims.holds(!request.serviceId().isBlank(), "A request is for a service", text);
            Claims.same(request, PublicRequest.read(body), "A request read twice");
        } catch (MistakesException refused) {
            Claims.holds(!refused.mistakes().isEmpty(), "A refusal names fields", text);
            refused.mistakes().values().forEach(mistake -> Claims.said(mistake, text));
        }
    }
}
