package org.sena.advice.service.arrival;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.BasisRecord;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.ManualEntries;
import org.sena.advice.api.ManualEntry;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueDetail.Told;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.Topic;
import org.sena.advice.service.item.AdviserGate;
import org.sena.advice.service.item.Attempts;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.item.SealedPerson;
import org.sena.advice.service.person.QuotedReferences;
import org.sena.advice.service.queue.ContactClock;
import org.sena.advice.service.queue.TopicsOfNeeds;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;
import org.sena.working.days.WorkingCalendar;

/** Puts people into the queue who came to the team by themselves. */
@Component(configurationPid = "org.sena.web.kit.Site", service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ManualEntriesUseCase implements AopService, ManualEntries {

    private static final int LONGEST_TOLD = 1000;

    private final Clock clock = Clock.systemUTC();

    @Reference private WorkingCalendar calendar;

    private final ContactClock contactClock = new ContactClock(() -> calendar.workingDays());

    @Reference private AuditTrail auditTrail;

    @Reference private Consents consents;

    @Reference private AdviserGate gate;

    @Reference private Items items;

    @Reference private OpenItems openItems;

    @Reference private QuotedReferences references;

    @Reference private SealedPerson sealedPerson;

    private volatile String councilName;

    @Activate
    void activate(CouncilName configuration) {
        councilName = configuration.councilName();
    }

    @Override
    public ConsentWording wording(Locale locale) {
        return consents.wording(Purpose.PROACTIVE_CONTACT, locale, councilName);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem add(ManualEntry entry) {
        Actor adviser = gate.adviser("advice.enter", "new");

        if (!entry.agreed() && entry.basis().isEmpty()) {
            throw gate.refused("advice.enter", "new", "no-basis");
        }
        if (entry.told().length() > LONGEST_TOLD) {
            throw new IllegalArgumentException("At most " + LONGEST_TOLD + " characters");
        }

        String source =
                UUID.nameUUIDFromBytes(
                                (adviser.userId().orElseThrow() + entry.token())
                                        .getBytes(StandardCharsets.UTF_8))
                        .toString();
        String subjectId = entry.reference().map(this::subject).orElse(source);
        Optional<QueueItemEntry> twice = openItems.arrivedBefore(QueueReason.MANUAL, source);

        if (twice.isPresent()) {
            return items.of(twice.get(), clock.instant());
        }

        Optional<Consent> consent =
                entry.agreed()
                        ? Optional.of(consents.give(request(entry, subjectId)))
                        : Optional.empty();
        QueueItemEntry row =
                openItems
                        .arrive(newcomer(entry, subjectId, source, consent))
                        .orElseThrow(IllegalStateException::new);

        entry.basis().filter(b -> consent.isEmpty()).ifPresent(b -> record(row, b, adviser));
        auditTrail.allowed(
                AdviserGate.record("advice.enter", row.getQueueItemId())
                        .subjectId(subjectId)
                        .purpose(Purpose.PROACTIVE_CONTACT)
                        .consentId(consent.map(Consent::id))
                        .fields(Set.of("contact", "told"))
                        .reason(row.getBasis())
                        .build());

        return items.of(row, clock.instant());
    }

    private String subject(String reference) {
        return references
                .newestItem(reference)
                .map(QueueItemEntry::getSubjectId)
                .orElseThrow(() -> new NoSuchItemException(references.normalise(reference)));
    }

    private Newcomer newcomer(
            ManualEntry entry, String subjectId, String source, Optional<Consent> consent) {
        Level level =
                entry.urgency().compareTo(Band.HIGH) >= 0
                        ? Level.PROACTIVE_CONTACT
                        : Level.DIRECT_REFERRAL;
        Set<Topic> topics = new TreeSet<>(entry.topics());

        topics.addAll(TopicsOfNeeds.of(entry.needs()));

        return ImmutableNewcomer.builder()
                .subjectId(subjectId)
                .reason(QueueReason.MANUAL)
                .sourceId(source)
                .detail(entry.channel().name())
                .level(level)
                .urgency(entry.urgency())
                .dueAt(contactClock.dueAt(clock.instant(), level, entry.urgency()))
                .needs(entry.needs())
                .topics(topics)
                .language(entry.language())
                .basis(
                        consent.map(given -> ContactBasis.CONSENT)
                                .orElseGet(() -> entry.basis().orElseThrow().basis()))
                .consent(consent)
                .contact(entry.contact())
                .told(entry.told().isBlank() ? List.of() : List.of(Told.of("", entry.told(), true)))
                .build();
    }

    private void record(QueueItemEntry row, BasisRecord basis, Actor adviser) {
        row.setBasisBy(adviser.displayName());
        row.setBasisDate(Date.from(clock.instant()));
        row.setSealedBasisNote(
                sealedPerson.note(
                        row.getSubjectId(), Optional.of(basis.note()), Attempts.NOTE_LENGTH));
        openItems.save(row);
    }

    private ImmutableConsentRequest request(ManualEntry entry, String subjectId) {
        ImmutableConsentRequest.Builder request =
                ImmutableConsentRequest.builder()
                        .subjectId(subjectId)
                        .recipientOrganisationId(Consents.COUNCIL)
                        .recipientName(councilName)
                        .purpose(Purpose.PROACTIVE_CONTACT)
                        .language("en")
                        .channel(entry.channel())
                        .giver(Giver.ATTESTED)
                        .addItems(DataItem.NAME, DataItem.SAFE_CONTACT, DataItem.REASON);
        ContactDetails contact = entry.contact();

        contact.phone().ifPresent(value -> request.addItems(DataItem.PHONE));
        contact.email().ifPresent(value -> request.addItems(DataItem.EMAIL));
        contact.address().ifPresent(value -> request.addItems(DataItem.ADDRESS));
        contact.postcode().ifPresent(value -> request.addItems(DataItem.POSTCODE));
        entry.needs().forEach(need -> request.addItems(DataItem.need(need)));

        return request.build();
    }
}
