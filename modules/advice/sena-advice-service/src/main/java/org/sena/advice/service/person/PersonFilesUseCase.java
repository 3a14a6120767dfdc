package org.sena.advice.service.person;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ImmutablePersonFile;
import org.sena.advice.api.ImmutablePersonPage;
import org.sena.advice.api.LookReason;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.PersonCriteria;
import org.sena.advice.api.PersonFile;
import org.sena.advice.api.PersonFiles;
import org.sena.advice.api.PersonPage;
import org.sena.advice.api.PersonSearchRefusedException;
import org.sena.advice.service.item.AdviserGate;
import org.sena.advice.service.item.Disclosure;
import org.sena.advice.service.item.ItemSteps;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.item.SealedPerson;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.identity.api.Actor;
import org.sena.needs.api.Assessments;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.ImmutableInboxQuery;
import org.sena.referral.api.ReferralLists;

/** Finds a person again, and shows everything the team may know of one. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PersonFilesUseCase implements AopService, PersonFiles {

    private static final Comparator<QueueItemEntry> NEWEST =
            Comparator.comparing(QueueItemEntry::getWaitingSince).reversed();

    private static final int MOST_REFERRALS = 100;

    private final Clock clock = Clock.systemUTC();

    @Reference private Assessments assessments;

    @Reference private AuditTrail auditTrail;

    @Reference private FieldCipher cipher;

    @Reference private Consents consents;

    @Reference private Disclosure disclosure;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private AdviserGate gate;

    @Reference private Items items;

    @Reference private KnownPeople known;

    @Reference private ReferralLists referrals;

    @Reference private SealedPerson sealedPerson;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public PersonPage search(PersonCriteria criteria) {
        gate.adviser("advice.search", "people");

        if (!criteria.isDiscriminating() || !criteria.isComplete()) {
            throw new PersonSearchRefusedException();
        }

        Instant now = clock.instant();
        PersonPage page =
                ImmutablePersonPage.builder()
                        .people(
                                items.of(
                                        known.page(criteria, now).stream()
                                                .flatMap(subject -> newest(subject).stream())
                                                .collect(Collectors.toList()),
                                        now))
                        .total(known.count(criteria, now))
                        .page(criteria.page())
                        .size(criteria.size())
                        .build();

        auditTrail.allowed(
                ImmutableAuditRecord.builder()
                        .action("advice.search")
                        .entity("person-search")
                        .entityId(digest(criteria))
                        .fields(given(criteria))
                        .reason("found:" + page.total())
                        .build());

        return page;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public PersonFile open(String itemId, LookReason reason) {
        Actor adviser = gate.adviser("advice.person", itemId);
        QueueItemEntry entry = entries.fetchQueueItemEntry(itemId);

        if (entry == null) {
            throw new NoSuchItemException(itemId);
        }
        if (!disclosure.isAllowed(entry)) {
            throw gate.refused("advice.person", itemId, "no-basis");
        }
        if (reason == LookReason.CALLING && !ItemSteps.isMine(entry, adviser)) {
            throw gate.refused("advice.person", itemId, "not-taken");
        }

        String subjectId = entry.getSubjectId();
        Optional<Consent> consent = disclosure.consent(subjectId);
        PersonFile file =
                ImmutablePersonFile.builder()
                        .items(items.of(newestFirst(entry), clock.instant()))
                        .contact(sealedPerson.contact(subjectId, entry.getSealedContact()))
                        .assessments(
                                consent.isPresent() ? assessments.ofPerson(subjectId) : List.of())
                        .referrals(
                                referrals
                                        .all(
                                                ImmutableInboxQuery.builder()
                                                        .subjectId(subjectId)
                                                        .size(MOST_REFERRALS)
                                                        .build())
                                        .referrals())
                        .consents(consents.ofSubject(subjectId))
                        .build();

        auditTrail.allowed(
                AdviserGate.record("advice.person", itemId)
                        .subjectId(subjectId)
                        .purpose(Purpose.PROACTIVE_CONTACT)
                        .consentId(consent.map(Consent::id))
                        .fields(
                                Set.of(
                                        "contact",
                                        "assessments",
                                        "consents",
                                        "queue-items",
                                        "referrals"))
                        .reason(reason.name())
                        .build());

        return file;
    }

    private Optional<QueueItemEntry> newest(String subjectId) {
        return entries.ofSubject(subjectId).stream().min(NEWEST);
    }

    /** The one they were opened by, then the others. */
    private List<QueueItemEntry> newestFirst(QueueItemEntry opened) {
        return entries.ofSubject(opened.getSubjectId()).stream()
                .sorted(
                        Comparator.comparing(
                                        (QueueItemEntry entry) ->
                                                !entry.getQueueItemId()
                                                        .equals(opened.getQueueItemId()))
                                .thenComparing(NEWEST))
                .collect(Collectors.toUnmodifiableList());
    }

    /** So that governance can tell equal searches apart without reading what was looked for. */
    private String digest(PersonCriteria criteria) {
        return cipher.blindIndex(
                "advice.search",
                String.join(
                        "|",
                        criteria.reference().orElse(""),
                        criteria.phone().map(BlindIndexes.Normal::phone).orElse(""),
                        criteria.email().map(BlindIndexes.Normal::email).orElse(""),
                        criteria.name().map(BlindIndexes.Normal::name).orElse(""),
                        criteria.postcode().map(BlindIndexes.Normal::postcode).orElse("")));
    }

    private static Set<String> given(PersonCriteria criteria) {
        Set<String> given = new TreeSet<>();

        criteria.reference().ifPresent(value -> given.add("reference"));
        criteria.phone().ifPresent(value -> given.add("phone"));
        criteria.email().ifPresent(value -> given.add("email"));
        criteria.name().ifPresent(value -> given.add("name"));
        criteria.postcode().ifPresent(value -> given.add("postcode"));

        return given;
    }
}
