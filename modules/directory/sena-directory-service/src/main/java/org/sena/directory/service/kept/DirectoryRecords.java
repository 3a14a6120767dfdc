package org.sena.directory.service.kept;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.service.store.model.ShortlistEntry;
import org.sena.directory.service.store.service.ShortlistEntryLocalService;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.SealedField;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;

/**
 * The list of services that a person keeps. What somebody told us about the directory is kept under
 * its own reference and says of nobody who it was.
 */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DirectoryRecords implements AopService, SubjectRecords {

    @Reference private FieldCipher cipher;

    @Reference private ShortlistEntryLocalService lists;

    @Override
    public String context() {
        return "directory";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        return find(subjectId)
                .map(
                        row ->
                                List.of(
                                        RecordSection.of(
                                                "directory.list",
                                                "Services on your list",
                                                List.of(record(row)))))
                .orElse(List.of());
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return subjectIds.stream()
                .filter(subject -> find(subject).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        Optional<ShortlistEntry> row = find(subjectId);

        row.ifPresent(lists::deleteShortlistEntry);

        return Erasure.of(row.isPresent() ? 1 : 0, List.of());
    }

    private Optional<ShortlistEntry> find(String subjectId) {
        return Optional.ofNullable(lists.fetchShortlistEntry(subjectId));
    }

    private SubjectRecord record(ShortlistEntry row) {
        String services =
                cipher.openAll(List.of(SealedField.of(row.getSubjectId(), row.getSealedServices())))
                        .get(0)
                        .orElse("Can't be read any more");

        return SubjectRecord.of(
                List.of(
                        RecordLine.of(
                                "savedAt",
                                "Last changed",
                                row.getSavedDate().toInstant().toString()),
                        RecordLine.of("services", "Services and needs", services)));
    }
}
