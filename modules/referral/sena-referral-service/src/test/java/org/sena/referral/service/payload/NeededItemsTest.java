package org.sena.referral.service.payload;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.privacy.api.DataItem;

class NeededItemsTest {

    @ParameterizedTest(name = "needs {0}: can receive {1}")
    @CsvSource({
        "'', NAME REASON SAFE_CONTACT",
        "NEED:food, NAME NEED:food REASON SAFE_CONTACT",
        "PHONE, ADDRESS EMAIL NAME PHONE REASON SAFE_CONTACT",
        "ADDRESS POSTCODE, ADDRESS EMAIL NAME PHONE POSTCODE REASON SAFE_CONTACT"
    })
    void a_service_can_receive_what_it_needs_and_any_way_to_reach_people(
            String needed, String receivable) {
        assertEquals(
                receivable,
                NeededItems.of(service(needed)).stream().map(DataItem::code).collect(joining(" ")));
    }

    private static Service service(String needed) {
        return ImmutableService.builder()
                .id("s1")
                .name("Pantry")
                .description("Food")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id("o1")
                                .name("Larder")
                                .description("Feeds people")
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.DIRECT)
                .availability(Availability.OPEN)
                .neededItems(
                        Arrays.stream(needed.split(" "))
                                .filter(code -> !code.isEmpty())
                                .collect(Collectors.toList()))
                .build();
    }
}
