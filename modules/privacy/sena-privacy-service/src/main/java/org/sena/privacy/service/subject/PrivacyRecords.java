package org.sena.privacy.service.subject;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecords;
import org.sena.privacy.service.store.model.ConsentEntry;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;
import org.sena.privacy.service.store.service.ConsentEntryLocalService;
import org.sena.privacy.service.store.service.LegalHoldEntryLocalService;
import org.sena.privacy.service.store.service.OverrideEntryLocalService;

/** What privacy itself keeps about a person: consents, who did what, and what went without them. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PrivacyRecords implements AopService, SubjectRecords {

    /** More of them are in the trail than anybody reads; governance can find the rest. */
    private static final int MOST_EVENTS = 2_000;

    private static final List<String> KEPT =
            List.of(
                    "What you agreed to, and when it ended, stays for 6 years, because we must be"
                            + " able to show that you agreed.",
                    "Who did what with your data stays for 2 years, and for 6 years where it is"
                            + " about what you agreed to. It does not say what the data was.");

    @Reference private ConsentEntryLocalService consentRows;

    @Reference private Consents consents;

    @Reference private AuditEventEntryLocalService events;

    @Reference private LegalHoldEntryLocalService holds;

    @Reference private OverrideEntryLocalService overrides;

    private final Clock clock = Clock.systemUTC();

    @Override
    public String context() {
        return "privacy";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        return Stream.of(
                        RecordSection.of(
                                "privacy.consents",
                                "What you agreed to",
                                PrivacyLines.consents(consentRows.getOfSubject(subjectId))),
                        RecordSection.of(
                                "privacy.overrides",
                                "What was done without your consent because of danger",
                                PrivacyLines.overrides(overrides.getOfSubject(subjectId))),
                        RecordSection.of(
                                "privacy.events",
                                "Who did what with your data",
                                PrivacyLines.events(
                                        events.getAboutSubject(subjectId, MOST_EVENTS))))
                .filter(section -> !section.records().isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return subjectIds.stream()
                .filter(
                        subject ->
                                !holds.getOfSubject(subject).isEmpty()
                                        || !overrides.getOfSubject(subject).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Ends every consent; all of it is evidence and stays. */
    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        Instant now = clock.instant();
        List<ConsentEntry> all = consentRows.getOfSubject(subjectId);

        all.stream()
                .filter(row -> row.getWithdrawnDate() == null)
                .filter(row -> row.getExpiryDate().toInstant().isAfter(now))
                .map(ConsentEntry::getConsentId)
                .collect(Collectors.toList())
                .forEach(id -> consents.withdraw(id, Channel.WEB, "ERASURE"));

        return Erasure.of(0, all.isEmpty() ? KEPT.subList(1, 2) : KEPT);
    }
}
