package org.sena.notification.service.deliver;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;
import org.sena.mail.MailAddress;
import org.sena.notification.api.Recipient;
import org.sena.notification.api.Topic;
import org.sena.notification.service.letter.ImmutableTarget;
import org.sena.notification.service.letter.Target;
import org.sena.notification.service.prefer.PreferenceRows;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.service.NoticeAddressEntryLocalService;
import org.sena.notification.service.store.service.WebhookEntryLocalService;
import org.sena.notification.service.webhook.Topics;

/** Who a notice reaches: people with an address, each once, and the case systems that want it. */
@Component(service = Audience.class)
public class Audience {

    @Reference private NoticeAddressEntryLocalService addresses;
    @Reference private People people;
    @Reference private PreferenceRows preferences;
    @Reference private WebhookEntryLocalService webhooks;

    Collection<Target> of(NoticeEntry notice) {
        Map<String, Target> targets = new TreeMap<>();

        Stream.concat(people(notice), caseSystems(notice))
                .forEach(target -> targets.putIfAbsent(target.id(), target));

        return targets.values();
    }

    /** Where a user is reached; empty when the account or its address is gone. */
    Optional<String> address(String userId) {
        return people.find(userId).flatMap(Person::email).filter(MailAddress::isOne);
    }

    private Stream<Target> people(NoticeEntry notice) {
        String id = notice.getRecipientId();

        switch (Recipient.Kind.valueOf(notice.getRecipientKind())) {
            case USER:
                return users(people.find(id).stream());
            case ORGANISATION:
                return users(people.ofOrganisation(id).stream().filter(Audience::isAtWork));
            case ROLE:
                return users(people.with(Role.valueOf(id)).stream());
            default:
                return subject(id);
        }
    }

    private static boolean isAtWork(Person person) {
        return person.roles().contains(Role.ORGANISATION_WORKER)
                || person.roles().contains(Role.ORGANISATION_MANAGER);
    }

    private Stream<Target> users(Stream<Person> found) {
        return found.filter(person -> person.email().filter(MailAddress::isOne).isPresent())
                .map(Person::userId)
                .map(
                        userId ->
                                ImmutableTarget.builder()
                                        .kind(Target.Kind.USER)
                                        .id(userId)
                                        .preference(preferences.of(userId))
                                        .build());
    }

    private Stream<Target> subject(String subjectId) {
        List<Target> account =
                users(people.ofSubject(subjectId).stream()).collect(Collectors.toList());

        if (!account.isEmpty()) {
            return account.stream();
        }

        return addresses.find(subjectId).stream()
                .map(address -> Target.of(Target.Kind.SUBJECT, address.getSubjectId()));
    }

    private Stream<Target> caseSystems(NoticeEntry notice) {
        if (!notice.getRecipientKind().equals(Recipient.Kind.ORGANISATION.name())) {
            return Stream.empty();
        }

        Topic topic = Topic.of(notice.getKind());

        return webhooks.ofOrganisation(notice.getRecipientId()).stream()
                .filter(WebhookEntry::isActive)
                .filter(webhook -> Topics.read(webhook.getTopics()).contains(topic))
                .map(webhook -> Target.of(Target.Kind.WEBHOOK, webhook.getWebhookId()));
    }
}
