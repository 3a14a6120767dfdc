package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.SubjectKeyEntry;
import org.sena.privacy.service.store.service.base.SubjectKeyEntryLocalServiceBaseImpl;

/** The rows of wrapped keys. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.SubjectKeyEntry",
        service = AopService.class)
public class SubjectKeyEntryLocalServiceImpl extends SubjectKeyEntryLocalServiceBaseImpl {

    public SubjectKeyEntry add(
            String keyId, String subjectId, String masterKeyId, String wrappedKey, Instant at) {
        SubjectKeyEntry key = subjectKeyEntryPersistence.create(keyId);
        key.setSubjectId(subjectId);
        key.setMasterKeyId(masterKeyId);
        key.setWrappedKey(wrappedKey);
        key.setCreateDate(Date.from(at));
        return subjectKeyEntryPersistence.update(key);
    }

    /** The person's keys, oldest first: the first one seals, each can open. */
    public List<SubjectKeyEntry> getOfSubject(String subjectId) {
        return subjectKeyEntryPersistence.findBySubjectId(subjectId);
    }

    /** Some of the keys that another master key wrapped. */
    public List<SubjectKeyEntry> getWrappedByOther(String masterKeyId, int limit) {
        return subjectKeyEntryPersistence.findByNotMasterKeyId(masterKeyId, 0, limit);
    }

    public SubjectKeyEntry rewrap(String keyId, String masterKeyId, String wrappedKey) {
        SubjectKeyEntry key = subjectKeyEntryPersistence.fetchByPrimaryKey(keyId);
        key.setMasterKeyId(masterKeyId);
        key.setWrappedKey(wrappedKey);
        return subjectKeyEntryPersistence.update(key);
    }
}
