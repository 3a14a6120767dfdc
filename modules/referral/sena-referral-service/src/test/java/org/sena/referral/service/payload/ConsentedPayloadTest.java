package org.sena.referral.service.payload;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.PayloadItem;

class ConsentedPayloadTest {

    @ParameterizedTest(name = "needed {0}, agreed {1}, offered {2}: told {3}, covered {4}")
    @CsvSource({
        // Each of the three can leave an item out.
        "NEED:food NAME, NEED:food, NEED:food NAME, NEED:food, NEED:food",
        "NAME, NEED:food, NEED:food NAME, '', ''",
        "NEED:food NAME, '', NEED:food NAME, '', ''",
        "NEED:food NAME, NEED:food, NAME, '', ''",
        // A way to reach somebody brings the name and what is safe.
        "PHONE NAME SAFE_CONTACT, PHONE, NAME PHONE, NAME PHONE, NAME PHONE SAFE_CONTACT",
        "EMAIL, EMAIL, NAME EMAIL, NAME EMAIL, NAME EMAIL SAFE_CONTACT",
        "ADDRESS, ADDRESS, NAME ADDRESS, NAME ADDRESS, NAME ADDRESS SAFE_CONTACT",
        "POSTCODE NAME, POSTCODE, NAME POSTCODE, POSTCODE, POSTCODE",
        // A way that was not agreed brings nothing.
        "PHONE EMAIL NAME, EMAIL, NAME PHONE EMAIL, NAME EMAIL, EMAIL NAME SAFE_CONTACT",
        // One answer is not another.
        "ANSWER:q1 ANSWER:q2, ANSWER:q2, ANSWER:q1 ANSWER:q2, ANSWER:q2, ANSWER:q2"
    })
    void tells_what_is_agreed_and_needed_and_offered(
            String needed, String agreed, String offered, String told, String covered) {
        ConsentedPayload payload =
                ConsentedPayload.of(
                        items(needed),
                        items(agreed),
                        items(offered).stream()
                                .map(item -> PayloadItem.of(item, "label", "value"))
                                .collect(Collectors.toList()));

        assertEquals(
                items(told),
                payload.items().stream()
                        .map(PayloadItem::item)
                        .collect(toCollection(TreeSet::new)));
        assertEquals(items(covered), payload.covered());
    }

    @Test
    void of_an_item_offered_twice_the_first_counts() {
        DataItem need = DataItem.need("food");
        PayloadItem first = PayloadItem.of(need, "Food", "first");

        ConsentedPayload payload =
                ConsentedPayload.of(
                        Set.of(need),
                        Set.of(need),
                        List.of(first, PayloadItem.of(need, "Food", "second")));

        assertEquals(List.of(first), payload.items());
    }

    private static Set<DataItem> items(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(DataItem::of)
                .collect(toCollection(TreeSet::new));
    }
}
