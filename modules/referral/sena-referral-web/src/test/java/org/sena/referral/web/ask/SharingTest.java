package org.sena.referral.web.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralUrgency;

class SharingTest {

    private static final DataItem MOOD = DataItem.need("mental-health");

    private static final Set<DataItem> NEEDED =
            Set.of(DataItem.NAME, DataItem.PHONE, DataItem.EMAIL, DataItem.REASON, MOOD);

    private final Told told =
            new Told(
                    List.of(
                            PayloadItem.of(MOOD, "Need", "Support with how you feel"),
                            PayloadItem.of(DataItem.need("debt"), "Need", "Debt")),
                    Map.of(MOOD, SpecialCategory.HEALTH),
                    ReferralUrgency.NORMAL);

    private final Draft draft =
            Draft.begin("s1")
                    .with(Contact.NAME, "Sam")
                    .with(Contact.PHONE, "01632 960123")
                    .with(Contact.EMAIL, "sam@example.org")
                    .with(Contact.METHODS, List.of(ContactMethod.EMAIL.name()));

    @Test
    void a_way_that_is_not_safe_is_not_offered() {
        assertEquals(List.of("NAME", "EMAIL", MOOD.code()), sharing(draft).codes());
    }

    @Test
    void own_words_are_offered_when_there_are_some() {
        Draft more = draft.with(Sharing.REASON, "I can not sleep");

        assertEquals(List.of("NAME", "EMAIL", "REASON", MOOD.code()), sharing(more).codes());
    }

    @Test
    void a_way_to_reach_somebody_brings_the_name() {
        Draft ticked = draft.with(Sharing.ITEMS, List.of("EMAIL"));

        assertEquals(Set.of(DataItem.NAME, DataItem.EMAIL), sharing(ticked).agreed());
    }

    @Test
    void a_tick_for_what_is_not_offered_counts_for_nothing() {
        Draft ticked = draft.with(Sharing.ITEMS, List.of("PHONE", "NEED:debt", "nonsense"));

        assertEquals(Set.of(), sharing(ticked).agreed());
    }

    @Test
    void a_special_category_is_met_only_by_what_was_ticked() {
        assertEquals(Set.of(SpecialCategory.HEALTH), sharing(draft).possibleCategories());
        assertEquals(Set.of(), sharing(draft).categories());

        Draft ticked = draft.with(Sharing.ITEMS, List.of(MOOD.code()));

        assertEquals(Set.of(SpecialCategory.HEALTH), sharing(ticked).categories());
    }

    @Test
    void nothing_is_ticked_beforehand() {
        assertFalse(sharing(draft).codes().isEmpty());
        assertEquals(List.of(), sharing(draft).payload());
    }

    private Sharing sharing(Draft of) {
        return new Sharing(of, told, NEEDED);
    }
}
