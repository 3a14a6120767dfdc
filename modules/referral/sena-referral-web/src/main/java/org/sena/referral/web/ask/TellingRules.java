package org.sena.referral.web.ask;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sena.privacy.api.SpecialCategory;
import org.sena.referral.api.ReferralUrgency;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.NeedScore;

/** How urgent a request is, and which needs tell something that the law protects more. */
final class TellingRules {

    /** By code of the need. Source: UK GDPR, article 9; abuse is treated alike. */
    private static final Map<String, SpecialCategory> SPECIAL =
            Map.ofEntries(
                    Map.entry("alcohol-drugs", SpecialCategory.HEALTH),
                    Map.entry("child-safety", SpecialCategory.ABUSE),
                    Map.entry("daily-living", SpecialCategory.HEALTH),
                    Map.entry("domestic-abuse", SpecialCategory.ABUSE),
                    Map.entry("falls", SpecialCategory.HEALTH),
                    Map.entry("gambling", SpecialCategory.HEALTH),
                    Map.entry("home-adaptations", SpecialCategory.HEALTH),
                    Map.entry("long-term-condition", SpecialCategory.HEALTH),
                    Map.entry("mental-health", SpecialCategory.HEALTH),
                    Map.entry("mental-health-crisis", SpecialCategory.HEALTH));

    private TellingRules() {}

    static Optional<SpecialCategory> specialCategory(String need) {
        return Optional.ofNullable(SPECIAL.get(need));
    }

    /** The band of the most urgent of these needs; low when there is none. */
    static Band band(Collection<NeedScore> needs) {
        return needs.stream().map(NeedScore::urgencyBand).max(Band::compareTo).orElse(Band.LOW);
    }

    /** The urgency of the most urgent of these needs: critical is urgent, high is high. */
    static ReferralUrgency urgency(Collection<NeedScore> needs) {
        Band most = band(needs);
        if (most == Band.CRITICAL) {
            return ReferralUrgency.URGENT;
        }
        return most == Band.HIGH ? ReferralUrgency.HIGH : ReferralUrgency.NORMAL;
    }
}
