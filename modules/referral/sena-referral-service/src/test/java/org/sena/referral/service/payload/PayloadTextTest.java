package org.sena.referral.service.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.PayloadItem;

class PayloadTextTest {

    static Stream<Arguments> payloads() {
        List<PayloadItem> items =
                List.of(
                        PayloadItem.of(DataItem.NAME, "Name", "Zoë \"Zed\" <b>"),
                        PayloadItem.of(DataItem.answer("q.1"), "Do you cook?", "No\nnever"));
        ImmutableSafeContact safe =
                ImmutableSafeContact.builder()
                        .addMethods(ContactMethod.TEXT, ContactMethod.EMAIL)
                        .leaveMessage(SafeContact.Leave.NOT_SAID)
                        .build();
        return Stream.of(
                Arguments.of(List.of(), Optional.empty()),
                Arguments.of(items, Optional.empty()),
                Arguments.of(items, Optional.of(safe)),
                Arguments.of(items, Optional.of(safe.withNote("Only on Mondays"))));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void comes_back_as_it_was_written(List<PayloadItem> items, Optional<SafeContact> safe) {
        PayloadText back = PayloadText.read(new PayloadText(items, safe).write());

        assertEquals(items, back.items());
        assertEquals(safe, back.safeContact());
    }
}
