package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.model.LetterLineEntry;
import org.sena.notification.service.store.service.base.LetterLineEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.LetterLineEntry",
        service = AopService.class)
public class LetterLineEntryLocalServiceImpl extends LetterLineEntryLocalServiceBaseImpl {

    public List<LetterLineEntry> ofLetter(String letterId) {
        return letterLineEntryPersistence.findByLetterId(letterId);
    }

    public List<LetterLineEntry> ofNotice(String noticeId) {
        return letterLineEntryPersistence.findByNoticeId(noticeId);
    }

    public void removeOfTarget(String targetId) {
        letterLineEntryPersistence.removeByTargetId(targetId);
    }

    public void add(String letterId, String noticeId, String targetId) {
        LetterLineEntry line =
                letterLineEntryPersistence.create(
                        counterLocalService.increment(LetterLineEntry.class.getName()));

        line.setLetterId(letterId);
        line.setNoticeId(noticeId);
        line.setTargetId(targetId);
        letterLineEntryPersistence.update(line);
    }
}
