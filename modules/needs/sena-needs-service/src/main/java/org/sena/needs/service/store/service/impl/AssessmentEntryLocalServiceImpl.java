package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionList;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.store.model.AssessmentEntry;
import org.sena.needs.service.store.service.base.AssessmentEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.AssessmentEntry",
        service = AopService.class)
public class AssessmentEntryLocalServiceImpl extends AssessmentEntryLocalServiceBaseImpl {

    /** Newest first. */
    public List<AssessmentEntry> getAssessmentsOf(String subjectId) {
        return assessmentEntryPersistence.findBySubjectId(subjectId);
    }

    /** None or one. */
    public List<AssessmentEntry> getReferenced(String reference) {
        return assessmentEntryPersistence.findByReference(reference);
    }

    public boolean hasReference(String reference) {
        return assessmentEntryPersistence.countByReference(reference) > 0;
    }

    /**
     * The columns a replay reads, in the order of the ids and past every cache: id, subject,
     * questionnaire version, level, sealed answers, sealed scores, reference, sealed contact, date.
     *
     * @param after id of the last one read before; empty for the first
     */
    public List<Object[]> readOn(
            String questionnaireKey, Date from, Date until, String after, int limit) {
        ProjectionList columns = ProjectionFactoryUtil.projectionList();

        for (String column :
                List.of(
                        "assessmentId",
                        "subjectId",
                        "questionnaireVersion",
                        "level",
                        "sealedAnswers",
                        "sealedScores",
                        "reference",
                        "sealedContact",
                        "assessedDate")) {
            columns.add(ProjectionFactoryUtil.property(column));
        }

        return dynamicQuery(
                between(questionnaireKey, from, until)
                        .setProjection(columns)
                        .add(RestrictionsFactoryUtil.gt("assessmentId", after))
                        .addOrder(OrderFactoryUtil.asc("assessmentId")),
                0,
                limit);
    }

    public int countBetween(String questionnaireKey, Date from, Date until) {
        return (int) dynamicQueryCount(between(questionnaireKey, from, until));
    }

    private DynamicQuery between(String questionnaireKey, Date from, Date until) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.eq("questionnaireKey", questionnaireKey))
                .add(RestrictionsFactoryUtil.ge("assessedDate", from))
                .add(RestrictionsFactoryUtil.lt("assessedDate", until));
    }
}
