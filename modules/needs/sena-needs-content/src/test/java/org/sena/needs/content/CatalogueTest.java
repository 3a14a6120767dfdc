package org.sena.needs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;

class CatalogueTest {

    @Test
    void every_need_names_service_types_that_there_are() {
        Set<String> types =
                Catalogue.serviceTypes().stream()
                        .map(ServiceType::code)
                        .collect(Collectors.toSet());

        for (Need need : Catalogue.needs()) {
            assertTrue(
                    !need.serviceTypes().isEmpty() && types.containsAll(need.serviceTypes()),
                    need.code());
        }
    }

    @Test
    void no_code_is_used_twice() {
        List<String> codes =
                Catalogue.needs().stream().map(Need::code).collect(Collectors.toList());

        assertEquals(new HashSet<>(codes).size(), codes.size());
    }

    @Test
    void there_are_at_least_twenty_needs() {
        assertTrue(Catalogue.needs().size() >= 20);
    }
}
