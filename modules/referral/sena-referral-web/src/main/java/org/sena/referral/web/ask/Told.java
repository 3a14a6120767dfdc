package org.sena.referral.web.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.ReferralUrgency;

/** What the answers to the questionnaire hold that a service can receive. */
final class Told {

    private final List<PayloadItem> items;
    private final Map<DataItem, SpecialCategory> special;
    private final ReferralUrgency urgency;
    private final Optional<ScoredBy> scoredBy;

    Told(List<PayloadItem> items, Map<DataItem, SpecialCategory> special, ReferralUrgency urgency) {
        this(items, special, urgency, Optional.empty());
    }

    private Told(
            List<PayloadItem> items,
            Map<DataItem, SpecialCategory> special,
            ReferralUrgency urgency,
            Optional<ScoredBy> scoredBy) {
        this.items = List.copyOf(items);
        this.special = Map.copyOf(special);
        this.urgency = urgency;
        this.scoredBy = scoredBy;
    }

    /** The same with what scored the answers. */
    Told scoredBy(String band, int matrixVersion) {
        return new Told(items, special, urgency, Optional.of(new ScoredBy(band, matrixVersion)));
    }

    /** Empty when no questionnaire was answered. */
    Optional<ScoredBy> scoredBy() {
        return scoredBy;
    }

    static Told nothing() {
        return new Told(List.of(), Map.of(), ReferralUrgency.NORMAL);
    }

    List<PayloadItem> items() {
        return items;
    }

    ReferralUrgency urgency() {
        return urgency;
    }

    Optional<SpecialCategory> specialCategory(DataItem item) {
        return Optional.ofNullable(special.get(item));
    }

    /** The special categories that some of these items belong to. */
    Set<SpecialCategory> specialCategories(Set<DataItem> among) {
        Set<SpecialCategory> categories = new TreeSet<>();
        among.forEach(item -> specialCategory(item).ifPresent(categories::add));
        return categories;
    }

    /** The band of the most urgent answers, and the version of the matrix that gave it. */
    static final class ScoredBy {

        private final String band;
        private final int matrixVersion;

        private ScoredBy(String band, int matrixVersion) {
            this.band = band;
            this.matrixVersion = matrixVersion;
        }

        String band() {
            return band;
        }

        int matrixVersion() {
            return matrixVersion;
        }
    }
}
