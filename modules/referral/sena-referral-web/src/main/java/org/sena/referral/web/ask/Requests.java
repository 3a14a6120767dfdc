package org.sena.referral.web.ask;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.ReferralRequest;

/** What is handed in, made from a finished draft. */
final class Requests {

    private Requests() {}

    private static OptionalInt matrixVersion(Told told) {
        return told.scoredBy()
                .map(scored -> OptionalInt.of(scored.matrixVersion()))
                .orElse(OptionalInt.empty());
    }

    static ReferralRequest of(Draft draft, Sharing sharing, ConsentWording wording) {
        Set<SpecialCategory> categories = new TreeSet<>(sharing.categories());
        categories.removeIf(one -> !draft.all(Sharing.SPECIAL).contains(one.name()));
        return ImmutableReferralRequest.builder()
                .serviceId(draft.service())
                .contact(new Contact(draft).details())
                .reason(draft.optional(Sharing.REASON))
                .offered(sharing.told().items())
                .agreedItems(sharing.agreed())
                .specialCategories(categories)
                .urgency(sharing.told().urgency())
                .language(wording.language())
                .submission(draft.submission())
                .alsoAgreed(Also.agreed(draft))
                .tellByEmail(new Contact(draft).tellByEmail())
                .riskBand(sharing.told().scoredBy().map(Told.ScoredBy::band))
                .matrixVersion(matrixVersion(sharing.told()))
                .redirectedFrom(draft.optional(Draft.INSTEAD_OF))
                .onBehalf(Behalf.of(draft))
                .build();
    }
}
