package org.sena.referral.service.message;

import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.Consents;
import org.sena.referral.api.message.Matter;
import org.sena.referral.api.message.Voice;

/** The side of a thread that an actor belongs to. */
final class Side {

    /** The side of the person. */
    static final String PERSON = "resident";

    private static final String SENA = "sena";

    private final String id;
    private final Voice voice;
    private final String name;

    Side(String id, Voice voice, String name) {
        this.id = id;
        this.voice = voice;
        this.name = name;
    }

    /** The actor's side; empty when they could not have any. */
    static Optional<Side> of(Matter matter, Actor actor) {
        switch (matter.seat()) {
            case RESIDENT:
                return Optional.of(person());
            case HOST:
                return Optional.of(host(matter));
            case SENDER:
                return sender(matter).or(() -> Optional.of(council()));
            case COUNCIL:
                return Optional.of(council());
            case SYSTEM:
                return Optional.of(new Side(SENA, Voice.SYSTEM, ""));
            default:
                return actor.organisationId()
                        .filter(actor::worksFor)
                        .map(id -> new Side(id, Voice.ORGANISATION, ""));
        }
    }

    static Side person() {
        return new Side(PERSON, Voice.RESIDENT, "");
    }

    static Side council() {
        return new Side(Consents.COUNCIL, Voice.COUNCIL, "");
    }

    static Side host(Matter matter) {
        return professional(matter.hostOrganisationId(), matter.hostOrganisationName());
    }

    /** Empty when the person asked for themselves. */
    static Optional<Side> sender(Matter matter) {
        return matter.senderOrganisationId()
                .map(id -> professional(id, matter.senderOrganisationName().orElse("")));
    }

    private static Side professional(String id, String name) {
        return id.equals(Consents.COUNCIL) ? council() : new Side(id, Voice.ORGANISATION, name);
    }

    String id() {
        return id;
    }

    Voice voice() {
        return voice;
    }

    /** The organisation's name; empty for the person, the council, and where it is not known. */
    String name() {
        return name;
    }
}
