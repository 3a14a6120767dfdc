package org.sena.needs.service.unmet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Match;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.scoring.api.NeedScore;

/** Which needs are not met by what was found, and how. */
final class Gaps {

    /** Farther than this is far: 25 miles, in metres. */
    static final double FAR = 40_234;

    private final Function<Collection<String>, List<Match>> wider;

    /**
     * @param wider many more of the services that answer these needs, full ones included
     */
    Gaps(Function<Collection<String>, List<Match>> wider) {
        this.wider = wider;
    }

    /**
     * @param matches the best of what was found; a need without a service in reach among them is
     *     looked for once more
     * @param district first half of the postcode, or empty
     */
    List<UnmetNeed> of(List<NeedScore> needs, List<Match> matches, String district) {
        List<NeedScore> open =
                needs.stream()
                        .filter(score -> answering(matches, score).stream().allMatch(Gaps::isFar))
                        .collect(Collectors.toList());
        List<UnmetNeed> unmet = new ArrayList<>();

        if (!open.isEmpty()) {
            List<Match> all =
                    wider.apply(open.stream().map(NeedScore::need).collect(Collectors.toList()));

            for (NeedScore score : open) {
                gap(answering(all, score))
                        .map(gap -> UnmetNeed.of(score.need(), score.level(), gap, district))
                        .ifPresent(unmet::add);
            }
        }

        return List.copyOf(unmet);
    }

    private static Optional<Gap> gap(List<Match> answering) {
        List<Match> withRoom =
                answering.stream()
                        .filter(match -> match.service().availability() != Availability.FULL)
                        .collect(Collectors.toList());

        if (!withRoom.isEmpty()) {
            return withRoom.stream().allMatch(Gaps::isFar)
                    ? Optional.of(Gap.ONLY_FAR)
                    : Optional.empty();
        }

        return Optional.of(answering.isEmpty() ? Gap.NOTHING : Gap.ONLY_FULL);
    }

    private static List<Match> answering(List<Match> matches, NeedScore score) {
        return matches.stream()
                .filter(match -> match.needs().contains(score.need()))
                .collect(Collectors.toList());
    }

    /** People would have to go there, and it is a long way. */
    private static boolean isFar(Match match) {
        return match.metres().orElse(0) > FAR
                && match.service().deliveries().stream()
                        .allMatch(delivery -> delivery == Delivery.VENUE);
    }
}
