package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.store.model.QuestionnaireEntry;
import org.sena.needs.service.store.service.base.QuestionnaireEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.QuestionnaireEntry",
        service = AopService.class)
public class QuestionnaireEntryLocalServiceImpl extends QuestionnaireEntryLocalServiceBaseImpl {

    public QuestionnaireEntry addQuestionnaireEntry(
            String questionnaireEntryId,
            String questionnaireKey,
            int questionnaireVersion,
            String document,
            String documentHash,
            String publishedBy,
            Date publishedDate) {

        QuestionnaireEntry entry = questionnaireEntryPersistence.create(questionnaireEntryId);

        entry.setQuestionnaireKey(questionnaireKey);
        entry.setQuestionnaireVersion(questionnaireVersion);
        entry.setDocument(document);
        entry.setDocumentHash(documentHash);
        entry.setPublishedBy(publishedBy);
        entry.setPublishedDate(publishedDate);

        return questionnaireEntryPersistence.update(entry);
    }

    /** From the database, past the finder cache. */
    public int countVersions(String questionnaireKey) {
        return (int)
                questionnaireEntryPersistence.countWithDynamicQuery(
                        dynamicQuery()
                                .add(
                                        RestrictionsFactoryUtil.eq(
                                                "questionnaireKey", questionnaireKey)));
    }

    /** The newest version; none or one. */
    public List<QuestionnaireEntry> getNewest(String questionnaireKey) {
        return questionnaireEntryPersistence.findByQuestionnaireKey(questionnaireKey, 0, 1);
    }

    /** Null when there is none. */
    public QuestionnaireEntry fetchVersion(String questionnaireKey, int questionnaireVersion) {
        return questionnaireEntryPersistence.fetchByK_V(questionnaireKey, questionnaireVersion);
    }
}
