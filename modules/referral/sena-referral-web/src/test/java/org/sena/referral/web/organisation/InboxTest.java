package org.sena.referral.web.organisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;

class InboxTest {

    private static Inbox of(Map<String, String> address) {
        return Inbox.of(name -> Optional.ofNullable(address.get(name)));
    }

    private static InboxQuery query(Map<String, String> address) {
        return of(address).query("me");
    }

    @Test
    void without_a_choice_it_is_what_is_open_and_what_is_due_soonest_comes_first() {
        InboxQuery query = query(Map.of());

        assertEquals(Group.open(), query.states());
        assertEquals(InboxQuery.Sort.DEADLINE, query.sort());
        assertEquals(1, query.page());
        assertEquals(Optional.empty(), query.ownerId());
    }

    @ParameterizedTest
    @CsvSource({"mine, me, false", "nobody, '', true", "colleague-7, colleague-7, false"})
    void an_owner_is_oneself_nobody_or_a_colleague(String chosen, String owner, boolean unowned) {
        InboxQuery query = query(Map.of("owner", chosen));

        assertEquals(owner, query.ownerId().orElse(""));
        assertEquals(unowned, query.unowned());
    }

    @Test
    void each_choice_narrows_the_query() {
        InboxQuery query =
                query(
                        Map.of(
                                "group", "HELPING",
                                "urgency", "URGENT",
                                "of", "pantry",
                                "overdue", "yes",
                                "begins", "SENA-7K",
                                "sort", "URGENCY",
                                "page", "3"));

        assertEquals(Set.of(ReferralState.IN_PROGRESS), query.states());
        assertEquals(Set.of(ReferralUrgency.URGENT), query.urgencies());
        assertEquals(Optional.of("pantry"), query.serviceId());
        assertEquals(true, query.overdue());
        assertEquals(Optional.of("SENA-7K"), query.reference());
        assertEquals(InboxQuery.Sort.URGENCY, query.sort());
        assertEquals(3, query.page());
    }

    @ParameterizedTest
    @CsvSource({"group, DRAFT", "urgency, HUGE", "sort, NAME", "page, 0", "page, x", "overdue, no"})
    void what_nobody_offered_chooses_nothing(String name, String value) {
        assertEquals(query(Map.of()), query(Map.of(name, value)));
    }

    @Test
    void another_choice_keeps_the_rest_and_goes_back_to_the_first_page() {
        Inbox inbox = of(Map.of("owner", "mine", "page", "4"));

        assertArrayEquals(
                new String[] {"owner", "mine", "group", "ENDED"}, inbox.with("group", "ENDED"));
        assertArrayEquals(new String[] {}, inbox.with("owner", ""));
    }
}
