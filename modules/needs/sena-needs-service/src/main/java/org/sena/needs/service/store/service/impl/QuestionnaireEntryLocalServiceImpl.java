package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.store.model.QuestionnaireEntry;
import org.sena.needs.service.store.model.impl.QuestionnaireEntryImpl;
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

    /** Each once, in alphabetical order; from the database, past the finder cache. */
    public List<String> getKeys() {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.distinct(
                                        ProjectionFactoryUtil.property("questionnaireKey")))
                        .addOrder(OrderFactoryUtil.asc("questionnaireKey")));
    }

    /** Newest first. */
    public List<QuestionnaireEntry> getVersions(String questionnaireKey) {
        return questionnaireEntryPersistence.findByQuestionnaireKey(questionnaireKey);
    }

    /**
     * The highest version so far, 0 when there is none. Whoever asks next waits until this
     * transaction has ended, so that no two are given the same.
     */
    public int lockVersions(String questionnaireKey) {
        QuestionnaireEntry first =
                questionnaireEntryPersistence.fetchByK_V(questionnaireKey, 1, false);

        if (first == null) {
            return 0;
        }

        Session session = questionnaireEntryPersistence.openSession();

        try {
            session.get(
                    QuestionnaireEntryImpl.class,
                    first.getQuestionnaireEntryId(),
                    LockMode.UPGRADE);
        } finally {
            questionnaireEntryPersistence.closeSession(session);
        }

        return countVersions(questionnaireKey);
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
