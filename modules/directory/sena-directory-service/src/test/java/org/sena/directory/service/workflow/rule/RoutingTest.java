package org.sena.directory.service.workflow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.workflow.ImmutableAssignment;

class RoutingTest {

    private static final Map<String, String> BROADER =
            Map.of("soup", "food-bank", "food-bank", "food", "food", "help", "loop", "loop");
    private static final Map<String, String> DISTRICTS =
            Map.of("PE29", "E07000011", "PE28", "E07000011", "CB1", "E07000008");

    private final Routing routing =
            new Routing(
                    type -> Optional.ofNullable(BROADER.get(type)),
                    code -> Optional.ofNullable(DISTRICTS.get(code)));

    @ParameterizedTest
    @CsvSource({
        "food-bank, '',        food-bank,   '',        true",
        "food,      '',        soup,        '',        true",
        "help,      '',        soup advice, '',        true",
        "soup,      '',        food,        '',        false",
        "advice,    '',        soup,        '',        false",
        "food,      '',        loop,        '',        false",
        "'',        PE29,      soup,        PE29,      true",
        "'',        PE29,      soup,        PE28,      false",
        "'',        PE29,      soup,        E07000011, true",
        "'',        E07000011, soup,        PE28 CB1,  true",
        "'',        E07000011, soup,        CB1,       false",
        "'',        PE29,      soup,        '',        true",
        "food,      CB1,       soup,        PE29,      false",
        "food,      CB1 PE29,  soup,        PE29,      true"
    })
    void an_assurer_vouches_for_any_of_the_types_in_any_of_the_areas(
            String assignedTypes,
            String assignedAreas,
            String types,
            String areas,
            boolean covers) {
        assertEquals(
                covers,
                routing.covers(
                        ImmutableAssignment.builder()
                                .userId("u1")
                                .displayName("Assurer")
                                .serviceTypes(words(assignedTypes))
                                .areas(words(assignedAreas))
                                .build(),
                        service(words(types), words(areas), "")));
    }

    @ParameterizedTest
    @CsvSource({"PE29 3TN, true", "CB1 2AB, false", "'', true"})
    void without_areas_it_is_where_its_places_are(String postcode, boolean covers) {
        assertEquals(
                covers,
                routing.covers(
                        ImmutableAssignment.builder()
                                .userId("u1")
                                .displayName("Assurer")
                                .addAreas("PE29")
                                .build(),
                        service(Set.of("soup"), Set.of(), postcode)));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Service service(Set<String> types, Set<String> areas, String postcode) {
        return ImmutableService.builder()
                .id("s1")
                .name("Soup")
                .description("Soup.")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id("o1")
                                .name("Mill")
                                .description("")
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.NONE)
                .availability(Availability.OPEN)
                .serviceTypes(types)
                .serviceAreas(areas)
                .addLocations(
                        ImmutableLocation.builder()
                                .id("l1")
                                .name("Mill")
                                .addAddresses(
                                        ImmutableAddress.builder()
                                                .street("1 Mill Lane")
                                                .postcode(postcode)
                                                .build())
                                .build())
                .build();
    }
}
