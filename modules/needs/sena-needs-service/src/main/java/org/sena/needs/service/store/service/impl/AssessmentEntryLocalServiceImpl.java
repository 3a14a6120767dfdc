package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionList;
import com.liferay.portal.kernel.dao.orm.PropertyFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.service.kept.Held;
import org.sena.needs.service.store.model.AssessmentEntry;
import org.sena.needs.service.store.service.MyInterviewEntryLocalService;
import org.sena.needs.service.store.service.base.AssessmentEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.AssessmentEntry",
        service = AopService.class)
public class AssessmentEntryLocalServiceImpl extends AssessmentEntryLocalServiceBaseImpl {

    @Reference private MyInterviewEntryLocalService interviews;

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

    /** Those of people of whom nothing newer is kept, neither an assessment nor an answer. */
    public long countIdle(Date before, Set<String> heldSubjects) {
        return dynamicQueryCount(idle(before, heldSubjects));
    }

    /** Some of those, the oldest first. */
    public List<AssessmentEntry> getIdle(Date before, Set<String> heldSubjects, int most) {
        return dynamicQuery(
                idle(before, heldSubjects).addOrder(OrderFactoryUtil.asc("assessedDate")), 0, most);
    }

    public int removeIdle(Date before, Set<String> heldSubjects, int most) {
        List<AssessmentEntry> rows = dynamicQuery(idle(before, heldSubjects), 0, most);

        rows.forEach(assessmentEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery idle(Date before, Set<String> heldSubjects) {
        return Held.leftOut(dynamicQuery(), heldSubjects)
                .add(RestrictionsFactoryUtil.lt("assessedDate", before))
                .add(
                        PropertyFactoryUtil.forName("subjectId")
                                .notIn(since(dynamicQuery(), "assessedDate", before)))
                .add(
                        PropertyFactoryUtil.forName("subjectId")
                                .notIn(since(interviews.dynamicQuery(), "savedDate", before)));
    }

    private static DynamicQuery since(DynamicQuery rows, String column, Date moment) {
        return rows.setProjection(ProjectionFactoryUtil.property("subjectId"))
                .add(RestrictionsFactoryUtil.isNotNull("subjectId"))
                .add(RestrictionsFactoryUtil.ge(column, moment));
    }
}
