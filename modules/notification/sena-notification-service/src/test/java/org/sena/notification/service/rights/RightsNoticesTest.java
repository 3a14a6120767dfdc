package org.sena.notification.service.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.notification.api.Notice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Topic;
import org.sena.privacy.api.rights.ImmutableRightsRequest;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.privacy.api.rights.RightsState;

class RightsNoticesTest {

    private final List<Notice> told = new ArrayList<>();
    private final Notifications notifications =
            (Notifications)
                    Proxy.newProxyInstance(
                            Notifications.class.getClassLoader(),
                            new Class<?>[] {Notifications.class},
                            (proxy, method, arguments) -> {
                                told.add((Notice) arguments[0]);
                                return null;
                            });

    @ParameterizedTest
    @CsvSource({
        "OPEN,        false, rights.asked:    ROLE INFORMATION_GOVERNANCE governance",
        "OPEN,        true,  rights.extended: SUBJECT s1 my-data",
        "DONE,        false, rights.answered: SUBJECT s1 my-data",
        "PARTLY_DONE, true,  rights.answered: SUBJECT s1 my-data",
        "REFUSED,     false, rights.answered: SUBJECT s1 my-data",
        "TAKEN_BACK,  false, ''"
    })
    void whoever_has_to_act_or_waits_is_told(RightsState state, boolean extended, String notice) {
        ImmutableRightsRequest request = request(state);

        new RightsNotices(notifications)
                .changed(extended ? request.withExtensionReason("Much to look at") : request);

        assertEquals(
                notice.replaceAll("\\s+", " "),
                told.stream()
                        .map(
                                one ->
                                        String.join(
                                                " ",
                                                one.kind() + ":",
                                                one.to().kind().name(),
                                                one.to().id(),
                                                one.link()))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void it_is_a_duty_and_says_nothing_of_what_was_written() {
        new RightsNotices(notifications).changed(request(RightsState.OPEN));

        assertEquals(Topic.DUTIES, Topic.of(told.get(0).kind()));
        assertFalse(told.get(0).toString().contains("spelt"), told::toString);
    }

    private static ImmutableRightsRequest request(RightsState state) {
        return ImmutableRightsRequest.builder()
                .id("r1")
                .reference("DATA-7K3M-Q2XD")
                .subjectId("s1")
                .kind(RightsKind.CORRECTION)
                .text("My name is spelt wrong")
                .state(state)
                .receivedAt(Instant.parse("2026-03-17T09:00:00Z"))
                .dueOn(LocalDate.parse("2026-04-17"))
                .build();
    }
}
