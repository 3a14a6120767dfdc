package org.sena.privacy.service.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.privacy.api.Article6;
import org.sena.privacy.api.Article9;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.LawfulBasis;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.api.SpecialCategory;

class LawfulBasesTest {

    private final LawfulBases bases = new LawfulBases("REFERRAL=PUBLIC_TASK", "");
    private final ImmutableConsentRequest referral = ConsentRulesTest.request();

    @Test
    void a_purpose_stands_on_what_the_council_set_and_else_on_consent() {
        assertEquals(LawfulBasis.of(Article6.PUBLIC_TASK), bases.of(referral));
        assertEquals(
                LawfulBasis.of(Article6.CONSENT), bases.of(referral.withPurpose(Purpose.MESSAGE)));
    }

    @Test
    void a_special_category_needs_explicit_consent_beside_it() {
        assertEquals(
                LawfulBasis.of(Article6.PUBLIC_TASK, Article9.EXPLICIT_CONSENT),
                bases.of(referral.withSpecialCategories(SpecialCategory.HEALTH)));
    }

    @Test
    void what_the_request_says_counts_more() {
        LawfulBasis said = LawfulBasis.of(Article6.VITAL_INTERESTS);

        assertEquals(said, bases.of(referral.withLawfulBasis(said)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFERRAL", "REFERRAL=", "REFERRAL=WISH", "TALK=CONSENT", "=CONSENT"})
    void a_line_that_says_nothing_known_is_refused(String line) {
        assertThrows(IllegalStateException.class, () -> new LawfulBases(line));
    }
}
