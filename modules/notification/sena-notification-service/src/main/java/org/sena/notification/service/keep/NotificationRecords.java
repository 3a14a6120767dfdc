package org.sena.notification.service.keep;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.notification.api.Preference;
import org.sena.notification.api.Recipient;
import org.sena.notification.service.channel.Wording;
import org.sena.notification.service.outbox.Forgetting;
import org.sena.notification.service.prefer.PreferenceRows;
import org.sena.notification.service.store.model.NoticeAddressEntry;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.service.NoticeAddressEntryLocalService;
import org.sena.notification.service.store.service.NoticeEntryLocalService;
import org.sena.notification.service.store.service.NoticePreferenceEntryLocalService;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class NotificationRecords implements AopService, SubjectRecords {

    private static final String SUBJECT = Recipient.Kind.SUBJECT.name();
    private static final String USER = Recipient.Kind.USER.name();

    @Reference private NoticeAddressEntryLocalService addresses;
    @Reference private FieldCipher cipher;
    @Reference private Forgetting forgetting;
    @Reference private NoticeEntryLocalService notices;
    @Reference private People people;
    @Reference private NoticePreferenceEntryLocalService preferenceEntries;
    @Reference private PreferenceRows preferences;

    private final Wording wording = new Wording();

    @Override
    public String context() {
        return "notification";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        List<RecordSection> sections = new ArrayList<>();

        addresses.find(subjectId).ifPresent(row -> sections.add(address(row)));
        userId(subjectId)
                .filter(userId -> preferenceEntries.fetchNoticePreferenceEntry(userId) != null)
                .ifPresent(userId -> sections.add(preference(preferences.of(userId))));

        List<NoticeEntry> told = told(subjectId);

        if (!told.isEmpty()) {
            sections.add(
                    RecordSection.of(
                            "notification.notices",
                            "What we told you",
                            told.stream().map(this::notice).collect(Collectors.toList())));
        }

        return sections;
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return subjectIds.stream()
                .filter(subjectId -> addresses.find(subjectId).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        List<NoticeEntry> told = told(subjectId);
        int removed = told.size();

        forgetting.remove(told);

        if (addresses.find(subjectId).isPresent()) {
            addresses.remove(subjectId);
            removed++;
        }

        return Erasure.of(removed + preferenceOf(subjectId), List.of());
    }

    private int preferenceOf(String subjectId) {
        return userId(subjectId)
                .map(preferenceEntries::fetchNoticePreferenceEntry)
                .map(preferenceEntries::deleteNoticePreferenceEntry)
                .map(deleted -> 1)
                .orElse(0);
    }

    private List<NoticeEntry> told(String subjectId) {
        List<NoticeEntry> told = new ArrayList<>(notices.to(SUBJECT, subjectId));

        userId(subjectId).ifPresent(userId -> told.addAll(notices.to(USER, userId)));

        return told;
    }

    private Optional<String> userId(String subjectId) {
        return people.ofSubject(subjectId).map(Person::userId);
    }

    private RecordSection address(NoticeAddressEntry row) {
        return RecordSection.of(
                "notification.address",
                "Where we tell you that there is news",
                List.of(
                        SubjectRecord.of(
                                List.of(
                                        RecordLine.of("email", "E-mail", opened(row)),
                                        RecordLine.of(
                                                "givenAt",
                                                "Given on",
                                                row.getCreateDate().toInstant().toString())))));
    }

    private String opened(NoticeAddressEntry row) {
        try {
            return cipher.open(row.getSubjectId(), row.getEmail());
        } catch (UnreadableFieldException e) {
            return "Can't be opened any more";
        }
    }

    private static RecordSection preference(Preference preference) {
        List<RecordLine> lines = new ArrayList<>();

        preference
                .timings()
                .forEach(
                        (topic, timing) ->
                                lines.add(
                                        RecordLine.of(
                                                topic.name().toLowerCase(Locale.ROOT),
                                                topic.name(),
                                                timing.name())));
        lines.add(
                RecordLine.of(
                        "dailyHour", "Hour of the daily e-mail", preference.dailyHour() + ":00"));
        preference
                .quietHours()
                .ifPresent(
                        quiet ->
                                lines.add(
                                        RecordLine.of(
                                                "quietHours",
                                                "Quiet hours",
                                                quiet.from() + " to " + quiet.until())));

        return RecordSection.of(
                "notification.preferences",
                "What you want to be told and when",
                List.of(SubjectRecord.of(lines)));
    }

    private SubjectRecord notice(NoticeEntry row) {
        return SubjectRecord.of(
                List.of(
                        RecordLine.of(
                                "toldAt", "Told on", row.getCreateDate().toInstant().toString()),
                        RecordLine.of("kind", "What", wording.sentence(row.getKind())),
                        RecordLine.of("reference", "Reference", row.getReference())));
    }
}
