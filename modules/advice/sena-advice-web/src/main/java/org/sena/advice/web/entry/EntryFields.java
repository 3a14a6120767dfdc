package org.sena.advice.web.entry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.advice.api.BasisRecord;
import org.sena.advice.api.ImmutableManualEntry;
import org.sena.advice.api.ManualEntry;
import org.sena.advice.api.Topic;
import org.sena.advice.web.ContactFields;
import org.sena.advice.web.Words;
import org.sena.advice.web.item.BasisFields;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ContactDetails;
import org.sena.scoring.api.Band;
import org.sena.web.kit.form.Form;

/** What an adviser writes down about somebody who came to the team. */
final class EntryFields {

    static final int LONGEST_TOLD = 1000;

    static final String AGREED = "agreed";

    static final String OTHER = "other";

    static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.IN_PERSON, Channel.PAPER, Channel.VIDEO, Channel.OTHER);

    private EntryFields() {}

    /** Empty, with the errors in the form, when it does not do. */
    static Optional<ManualEntry> read(Form form, Collection<String> needs, String token) {
        Optional<String> channel =
                form.choice("channel", Words.names(CHANNELS.toArray(new Channel[0])))
                        .required()
                        .optional();
        Optional<String> reference = form.text("reference").max(30).optional();
        Optional<ContactDetails> contact = ContactFields.read(form);
        String told = form.text("told").max(LONGEST_TOLD).value();
        Set<String> chosen = form.choices("needs", needs).value();
        Set<Topic> topics =
                form.choices("topics", Words.names(Topic.values())).value().stream()
                        .map(Topic::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
        String spoken = form.choice("spoken", Words.LANGUAGES).required().value();
        Optional<String> urgency =
                form.choice("urgency", Words.names(Band.values())).required().optional();
        String ground = form.choice("ground", Set.of(AGREED, OTHER)).required().value();
        Optional<BasisRecord> basis =
                ground.equals(OTHER) ? BasisFields.reason(form) : Optional.empty();

        if (ground.equals(AGREED) && !form.isTicked("attested")) {
            form.reject("attested", "entry.attested.required");
        }
        if (!form.isValid()) {
            return Optional.empty();
        }

        return Optional.of(
                ImmutableManualEntry.builder()
                        .channel(Channel.valueOf(channel.orElseThrow()))
                        .reference(reference)
                        .contact(contact.orElseThrow())
                        .told(told)
                        .addAllNeeds(chosen)
                        .topics(topics)
                        .language(spoken)
                        .urgency(Band.valueOf(urgency.orElseThrow()))
                        .agreed(ground.equals(AGREED))
                        .basis(basis)
                        .token(token)
                        .build());
    }
}
