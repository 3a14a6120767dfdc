package org.sena.directory.service.match;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableMatch;
import org.sena.directory.api.Match;
import org.sena.directory.api.Match.Check;
import org.sena.directory.api.Match.Reason;
import org.sena.directory.api.Place;
import org.sena.directory.api.Service;

/** Says why a service fits, and what is left to ask. */
final class Explanation {

    /** Up to here a place is near: five miles, in metres. */
    static final double NEAR = 8_047;

    private final Service service;
    private final List<String> needs;
    private final Fit age;
    private final Fit area;

    Explanation(Service service, List<String> needs, Fit age, Fit area) {
        this.service = service;
        this.needs = needs;
        this.age = age;
        this.area = area;
    }

    Match toMatch(Optional<Place> place, LocalDateTime now) {
        OptionalDouble metres =
                place.map(from -> Distance.metres(service, from)).orElse(OptionalDouble.empty());
        ImmutableMatch.Builder match =
                ImmutableMatch.builder().service(service).needs(needs).metres(metres);

        if (needs.size() > 1) {
            match.addReasons(Reason.ANSWERS_SEVERAL_NEEDS);
        }

        if (metres.isPresent() && metres.getAsDouble() <= NEAR) {
            match.addReasons(Reason.NEAR_YOU);
        }

        explainConditions(match);
        explainDelivery(match);

        if (OpenSoon.is(service, now)) {
            match.addReasons(Reason.OPEN_SOON);
        }

        return match.build();
    }

    private void explainConditions(ImmutableMatch.Builder match) {
        if (area == Fit.YES) {
            match.addReasons(Reason.SERVES_YOUR_AREA);
        } else if (area == Fit.UNKNOWN) {
            match.addChecks(Check.AREA);
        }

        if (age == Fit.YES) {
            match.addReasons(Reason.FOR_YOUR_AGE);
        } else if (age == Fit.UNKNOWN) {
            match.addChecks(Check.AGE);
        }

        if (service.eligibility().isPresent()) {
            match.addChecks(Check.ELIGIBILITY);
        }

        if (service.availability() == Availability.OPEN) {
            match.addReasons(Reason.TAKES_PEOPLE_NOW);
        } else if (service.availability() == Availability.UNKNOWN) {
            match.addChecks(Check.AVAILABILITY);
        }
    }

    private void explainDelivery(ImmutableMatch.Builder match) {
        if (service.deliveries().contains(Delivery.HOME_VISIT)) {
            match.addReasons(Reason.COMES_TO_YOU);
        }

        if (service.deliveries().contains(Delivery.ONLINE)
                || service.deliveries().contains(Delivery.PHONE)) {
            match.addReasons(Reason.ONLINE_OR_PHONE);
        }
    }
}
