package org.sena.privacy.service.rights;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.SealedField;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;
import org.sena.privacy.service.store.model.RightsRequestEntry;
import org.sena.privacy.service.store.service.RightsRequestEntryLocalService;

/** What a person asked for about their data, for the person to take away. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class RightsRecords implements AopService, SubjectRecords {

    @Reference private FieldCipher cipher;

    @Reference private RightsRequestEntryLocalService requests;

    @Override
    public String context() {
        return "privacy";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        List<SubjectRecord> records =
                requests.getOfSubject(subjectId).stream()
                        .map(this::record)
                        .collect(Collectors.toList());

        return records.isEmpty()
                ? List.of()
                : List.of(
                        RecordSection.of(
                                "privacy.rights-requests",
                                "What you asked for about your data",
                                records));
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return requests.subjectsWithText(subjectIds);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        List<RightsRequestEntry> all = requests.getOfSubject(subjectId);
        int emptied = requests.emptyEnded(subjectId);
        boolean open = all.stream().anyMatch(row -> row.getAnsweredDate() == null);
        List<String> kept = new ArrayList<>();

        if (!all.isEmpty()) {
            kept.add(
                    "What you asked for about your data, and when, stays for 3 years without your"
                            + " words, because we must be able to show that you got an answer.");
        }
        if (open) {
            kept.add("A request of yours that is still open stays until it is answered.");
        }

        return Erasure.of(emptied, kept);
    }

    private SubjectRecord record(RightsRequestEntry row) {
        List<String> written =
                List.of(row.getSealedText(), row.getSealedExtension(), row.getSealedAnswer());
        List<Optional<String>> opened =
                cipher.openAll(
                        written.stream()
                                .map(text -> SealedField.of(row.getSubjectId(), text))
                                .collect(Collectors.toList()));
        List<RecordLine> lines = new ArrayList<>();

        lines.add(RecordLine.of("reference", "Reference", row.getReference()));
        lines.add(RecordLine.of("kind", "What you asked for", row.getKind()));
        lines.add(RecordLine.of("state", "How it stands", row.getRequestState()));
        lines.add(
                RecordLine.of(
                        "receivedAt",
                        "When you asked",
                        row.getReceivedDate().toInstant().toString()));
        lines.add(RecordLine.of("dueOn", "Last day for the answer", row.getDueDay()));
        add(lines, "text", "Your words", written.get(0), opened.get(0));
        add(lines, "extension", "Why it takes longer", written.get(1), opened.get(1));
        add(lines, "answer", "The answer", written.get(2), opened.get(2));

        return SubjectRecord.of(lines);
    }

    private static void add(
            List<RecordLine> lines,
            String name,
            String label,
            String written,
            Optional<String> opened) {
        if (!written.isEmpty()) {
            lines.add(RecordLine.of(name, label, opened.orElse("Can't be read any more")));
        }
    }
}
