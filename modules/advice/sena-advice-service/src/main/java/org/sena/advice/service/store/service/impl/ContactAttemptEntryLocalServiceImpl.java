package org.sena.advice.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.advice.service.store.model.ContactAttemptEntry;
import org.sena.advice.service.store.service.base.ContactAttemptEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.advice.service.store.model.ContactAttemptEntry",
        service = AopService.class)
public class ContactAttemptEntryLocalServiceImpl extends ContactAttemptEntryLocalServiceBaseImpl {

    public ContactAttemptEntry add(
            String queueItemId,
            Date attemptedAt,
            String method,
            String result,
            String sealedNote,
            String adviserName) {

        ContactAttemptEntry entry =
                contactAttemptEntryPersistence.create(
                        counterLocalService.increment(ContactAttemptEntry.class.getName()));

        entry.setQueueItemId(queueItemId);
        entry.setAttemptedAt(attemptedAt);
        entry.setMethod(method);
        entry.setResult(result);
        entry.setSealedNote(sealedNote);
        entry.setAdviserName(adviserName);

        return contactAttemptEntryPersistence.update(entry);
    }

    /** Oldest first. */
    public List<ContactAttemptEntry> ofItem(String queueItemId) {
        return contactAttemptEntryPersistence.findByQueueItemId(queueItemId);
    }
}
