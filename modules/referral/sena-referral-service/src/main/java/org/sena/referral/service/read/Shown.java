package org.sena.referral.service.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.referral.api.ImmutableReferral;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.service.app.Conversation;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.payload.Disclosure;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;

/** Referrals as those see them who play a part in them: what a part may not see is left out. */
@Component(service = Shown.class)
public class Shown {

    private final People people;
    private final Conversation conversation;
    private final Seal seal;
    private final Time time;

    @Activate
    public Shown(
            @Reference People people,
            @Reference Conversation conversation,
            @Reference Seal seal,
            @Reference Time time) {
        this.people = people;
        this.conversation = conversation;
        this.seal = seal;
        this.time = time;
    }

    /** One, whose messages are all being read. */
    Referral one(ReferralEntry row, Set<Party> reader, Disclosure disclosure) {
        return shown(row, reader, disclosure, 0, new HashMap<>());
    }

    /** To the person whose they are. */
    public List<Referral> toPerson(List<ReferralEntry> rows) {
        Map<String, Integer> unread = conversation.unreadByPerson(rows);
        return rows.stream()
                .map(
                        row ->
                                shown(
                                        row,
                                        Set.of(Party.RESIDENT),
                                        Disclosure.EVERYTHING,
                                        unread.getOrDefault(row.getReferralId(), 0),
                                        new HashMap<>()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** A page of one organisation's: what ended without its help is a stub. */
    List<Referral> toOrganisation(List<ReferralEntry> rows) {
        Map<String, Integer> unread =
                rows.isEmpty()
                        ? Map.of()
                        : conversation.unreadBy(rows.get(0).getOrganisationId(), rows);
        Map<String, Optional<String>> names = new HashMap<>();
        return rows.stream()
                .map(
                        row -> {
                            boolean open = ReferralRows.state(row).isOpen();
                            return shown(
                                    row,
                                    Set.of(Party.ORGANISATION),
                                    open ? Disclosure.EVERYTHING : Disclosure.STUB,
                                    open ? unread.getOrDefault(row.getReferralId(), 0) : 0,
                                    names);
                        })
                .collect(Collectors.toUnmodifiableList());
    }

    /** A page of outlines, to senders and the council. */
    List<Referral> inOutline(List<ReferralEntry> rows, Party reader) {
        Map<String, Optional<String>> names = new HashMap<>();
        return rows.stream()
                .map(row -> shown(row, Set.of(reader), Disclosure.METADATA, 0, names))
                .collect(Collectors.toUnmodifiableList());
    }

    private Referral shown(
            ReferralEntry row,
            Set<Party> reader,
            Disclosure disclosure,
            int unread,
            Map<String, Optional<String>> names) {
        ImmutableReferral plain = ReferralRows.toReferral(row, time.now()).withUnread(unread);
        if (reader.contains(Party.RESIDENT)) {
            return plain.withOwnerId(Optional.empty())
                    .withDeclineText(seal.opened(row, row.getDeclineText()));
        }
        boolean mayKnowOwner =
                disclosure != Disclosure.STUB
                        && (reader.contains(Party.ORGANISATION) || reader.contains(Party.COUNCIL));
        if (!mayKnowOwner) {
            return plain.withOwnerId(Optional.empty());
        }
        return plain.withOwnerName(
                plain.ownerId().flatMap(id -> names.computeIfAbsent(id, this::name)));
    }

    private Optional<String> name(String userId) {
        return people.find(userId).map(Person::displayName);
    }
}
