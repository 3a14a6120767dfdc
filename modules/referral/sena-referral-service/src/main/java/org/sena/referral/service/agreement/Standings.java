package org.sena.referral.service.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.ImmutableStanding;
import org.sena.referral.api.agreement.Standing;

/** How an organisation stands, told from its agreements. */
final class Standings {

    /** Over with referrals in hand, then recognised, then the rest; each by when it runs out. */
    static final Comparator<Standing> FIRST_NEEDED =
            Comparator.comparing((Standing standing) -> rank(standing))
                    .thenComparing(standing -> standing.until().orElse(Instant.MAX))
                    .thenComparing(Standing::organisationName);

    private final Instant now;
    private final Duration warning;

    Standings(Instant now, int warnDays) {
        this.now = now;
        this.warning = Duration.ofDays(warnDays);
    }

    Standing of(String id, String name, Collection<Agreement> agreements, int openReferrals) {
        boolean recognised = agreements.stream().anyMatch(agreement -> agreement.holdsAt(now));
        Optional<Instant> until = recognised ? Optional.of(gapless(agreements)) : last(agreements);
        boolean endsSoon =
                recognised && until.filter(end -> end.isBefore(now.plus(warning))).isPresent();

        return ImmutableStanding.builder()
                .organisationId(id)
                .organisationName(name)
                .recognised(recognised)
                .until(until)
                .endsSoon(endsSoon)
                .finishUntil(recognised ? Optional.empty() : finish(agreements))
                .openReferrals(openReferrals)
                .build();
    }

    /** Follows the agreements from now on as long as one begins before the former is over. */
    private Instant gapless(Collection<Agreement> agreements) {
        Instant until = now;
        boolean further;

        do {
            further = false;

            for (Agreement agreement : agreements) {
                if (!agreement.holdsFrom().isAfter(until)
                        && agreement.holdsUntil().isAfter(until)) {
                    until = agreement.holdsUntil();
                    further = true;
                }
            }
        } while (further);
        return until;
    }

    private Optional<Instant> last(Collection<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> agreement.isOverAt(now))
                .map(Agreement::holdsUntil)
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> finish(Collection<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> agreement.isOverAt(now))
                .map(Agreement::finishUntil)
                .max(Comparator.naturalOrder());
    }

    private static int rank(Standing standing) {
        if (!standing.recognised() && standing.openReferrals() > 0) {
            return 0;
        }
        return standing.recognised() ? 1 : 2;
    }
}
