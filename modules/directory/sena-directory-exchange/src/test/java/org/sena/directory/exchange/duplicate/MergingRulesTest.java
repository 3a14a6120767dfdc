package org.sena.directory.exchange.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.ComparedField;

/** Which record stays, and what becomes of its fields. */
class MergingRulesTest {

    private final Service owners =
            CoffeeAndChat.service("1", "Coffee & Chat", "Example Older People")
                    .description("Hot drinks.")
                    .phone("01480 496000")
                    .build();

    private final Service lists =
            CoffeeAndChat.service("2", "Coffee and chat", "Example Older People")
                    .description("Hot drinks.")
                    .phone("01480 496111")
                    .url("https://list.example.org")
                    .build();

    @ParameterizedTest
    @CsvSource({
        "OWNER, 2020-01-01, REGULATOR, 2026-01-01, true",
        "REGULATOR, 2020-01-01, ASSURER, 2026-01-01, true",
        "ASSURER, 2020-01-01, NONE, 2026-01-01, true",
        "NONE, 2026-01-01, OWNER, 2020-01-01, false",
        "NONE, 2026-01-01, NONE, 2020-01-01, true",
        "NONE, 2020-01-01, NONE, 2026-01-01, false",
        ", 2020-01-01, REGULATOR, 2026-01-01, true"
    })
    void the_owners_record_stays_then_the_regulators_then_the_newer(
            Provenance.Role role,
            String day,
            Provenance.Role other,
            String otherDay,
            boolean stays) {
        assertEquals(stays, preference("1", role, day).isBefore(preference("2", other, otherDay)));
    }

    @Test
    void fields_that_differ_are_marked_and_missing_ones_are_proposed_from_the_other() {
        Map<String, ComparedField> fields =
                ServiceFields.all().compared(owners, lists).stream()
                        .collect(Collectors.toMap(ComparedField::key, field -> field));

        assertFalse(fields.get("description").differs());
        assertTrue(fields.get("phone").differs());
        assertFalse(fields.get("phone").fromOther());
        assertTrue(fields.get("url").fromOther());
        assertFalse(fields.containsKey("alert"), "nobody fills it");
    }

    @Test
    void what_is_chosen_comes_from_the_other_and_all_else_stays() {
        Service merged = ServiceFields.all().merged(owners, lists, Set.of("url", "no such field"));

        assertEquals(Optional.of("https://list.example.org"), merged.url());
        assertEquals(owners.phone(), merged.phone());
        assertEquals("1", merged.id());
    }

    @Test
    void taking_every_field_makes_all_fields_equal() {
        Set<String> all =
                ServiceFields.all().compared(owners, lists).stream()
                        .map(ComparedField::key)
                        .collect(Collectors.toSet());
        Service merged = ServiceFields.all().merged(owners, lists, all);

        assertTrue(
                ServiceFields.all().compared(merged, lists).stream()
                        .noneMatch(ComparedField::differs));
    }

    private static Preference preference(String id, Provenance.Role role, String day) {
        Instant moment = Instant.parse(day + "T00:00:00Z");

        return Preference.of(
                id,
                Optional.ofNullable(role)
                        .map(
                                known ->
                                        ImmutableProvenance.builder()
                                                .origin("test")
                                                .publisher("Example")
                                                .takenAt(moment)
                                                .role(known)
                                                .build()),
                Optional.of(moment));
    }
}
