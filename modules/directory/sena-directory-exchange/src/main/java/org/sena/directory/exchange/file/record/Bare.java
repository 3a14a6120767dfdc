package org.sena.directory.exchange.file.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Address;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Funding;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableFunding;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;

/**
 * Records without what does not stand in a file: ids of their parts, dates, where they come from.
 */
final class Bare {

    private static final String NONE = "";

    private Bare() {}

    static boolean isSame(Service one, Service other) {
        return of(one).equals(of(other));
    }

    static boolean isSame(Organisation one, Organisation other) {
        return of(one).equals(of(other));
    }

    /** The parts as they are stored, with their ids, when they say the same as the new ones. */
    static <T> List<T> kept(List<T> stored, List<T> said, Function<T, T> bare) {
        List<T> kept = new ArrayList<>();

        for (T part : said) {
            kept.add(
                    stored.stream()
                            .filter(old -> bare.apply(old).equals(bare.apply(part)))
                            .findFirst()
                            .orElse(part));
        }

        return kept;
    }

    static Service of(Service service) {
        return ImmutableService.copyOf(service)
                .withOrganisation(
                        ImmutableOrganisation.builder()
                                .id(service.organisation().id())
                                .name(NONE)
                                .description(NONE)
                                .build())
                .withModifiedAt(Optional.empty())
                .withProvenance(Optional.empty())
                .withSchedules(each(service.schedules(), Bare::of))
                .withLocations(each(service.locations(), Bare::of))
                .withContacts(each(service.contacts(), Bare::of))
                .withCostOptions(each(service.costOptions(), Bare::of))
                .withFunding(each(service.funding(), Bare::of))
                .withOtherAreas(each(service.otherAreas(), Bare::of));
    }

    static Organisation of(Organisation organisation) {
        return ImmutableOrganisation.copyOf(organisation)
                .withModifiedAt(Optional.empty())
                .withProvenance(Optional.empty())
                .withIdentifiers(each(organisation.identifiers(), Bare::of));
    }

    static Location of(Location location) {
        return ImmutableLocation.copyOf(location)
                .withAddresses(each(location.addresses(), Bare::of))
                .withAccessibility(each(location.accessibility(), Bare::of));
    }

    static Address of(Address part) {
        return ImmutableAddress.copyOf(part).withId(NONE);
    }

    static Accessibility of(Accessibility part) {
        return ImmutableAccessibility.copyOf(part).withId(NONE);
    }

    static Schedule of(Schedule part) {
        return ImmutableSchedule.copyOf(part).withId(NONE);
    }

    static Contact of(Contact part) {
        return ImmutableContact.copyOf(part).withId(NONE).withPhones(each(part.phones(), Bare::of));
    }

    static Phone of(Phone part) {
        return ImmutablePhone.copyOf(part).withId(NONE);
    }

    static CostOption of(CostOption part) {
        return ImmutableCostOption.copyOf(part).withId(NONE);
    }

    static Funding of(Funding part) {
        return ImmutableFunding.copyOf(part).withId(NONE);
    }

    static ServiceArea of(ServiceArea part) {
        return ImmutableServiceArea.copyOf(part).withId(NONE);
    }

    static OrganisationIdentifier of(OrganisationIdentifier part) {
        return ImmutableOrganisationIdentifier.copyOf(part).withId(NONE);
    }

    private static <T> List<T> each(List<T> parts, Function<T, T> bare) {
        return parts.stream().map(bare).collect(Collectors.toList());
    }
}
