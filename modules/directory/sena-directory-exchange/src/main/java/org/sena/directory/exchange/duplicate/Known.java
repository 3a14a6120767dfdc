package org.sena.directory.exchange.duplicate;

import org.immutables.value.Value;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;

/** A record as far as it is compared. */
@Value.Immutable(builder = false)
interface Known {

    @Value.Parameter
    RecordPrint print();

    @Value.Parameter
    Preference preference();

    @Value.Parameter
    String name();

    static Known of(Service service) {
        return ImmutableKnown.of(
                Prints.of(service),
                Preference.of(service.id(), service.provenance(), service.modifiedAt()),
                service.name());
    }

    static Known of(Organisation organisation) {
        return ImmutableKnown.of(
                Prints.of(organisation),
                Preference.of(
                        organisation.id(), organisation.provenance(), organisation.modifiedAt()),
                organisation.name());
    }

    /** The pair of the two, the preferred first. */
    default Pair with(Known other) {
        boolean first = preference().isBefore(other.preference());
        Known preferred = first ? this : other;
        Known second = first ? other : this;

        return ImmutablePair.builder()
                .kind(print().kind())
                .preferredId(preferred.print().id())
                .otherId(second.print().id())
                .preferredName(preferred.name())
                .otherName(second.name())
                .scored(Likeness.of(print(), other.print()))
                .build();
    }
}
