package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.MessageEntry;
import org.sena.referral.service.store.service.base.MessageEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.MessageEntry",
        service = AopService.class)
public class MessageEntryLocalServiceImpl extends MessageEntryLocalServiceBaseImpl {

    public Optional<MessageEntry> find(String threadId, int number) {
        return Optional.ofNullable(messageEntryPersistence.fetchByT_N(threadId, number));
    }

    /** What the same form wrote before, as the database has it now. */
    public Optional<MessageEntry> bySubmission(String threadId, String index) {
        List<MessageEntry> rows =
                dynamicQuery(
                        dynamicQuery()
                                .add(RestrictionsFactoryUtil.eq("threadId", threadId))
                                .add(RestrictionsFactoryUtil.eq("submissionIndex", index)));
        return rows.stream().findFirst();
    }

    /** The users of a side who wrote in a thread. */
    public List<String> authors(String threadId, String sideId) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.distinct(
                                        ProjectionFactoryUtil.property("authorId")))
                        .add(RestrictionsFactoryUtil.eq("threadId", threadId))
                        .add(RestrictionsFactoryUtil.eq("sideId", sideId)));
    }

    public int countSince(String authorId, Date moment) {
        return messageEntryPersistence.countByA_C(authorId, moment);
    }

    /** The messages with numbers from first to last, both included, oldest first. */
    public List<MessageEntry> between(String threadId, int first, int last) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("threadId", threadId))
                        .add(RestrictionsFactoryUtil.between("messageNumber", first, last))
                        .addOrder(OrderFactoryUtil.asc("messageNumber")));
    }

    /** What was put right later among those messages: its number, and the number of the new one. */
    public List<Object[]> corrections(String threadId, int first, int last) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.property("corrects"))
                                        .add(ProjectionFactoryUtil.property("messageNumber")))
                        .add(RestrictionsFactoryUtil.eq("threadId", threadId))
                        .add(RestrictionsFactoryUtil.between("corrects", Math.max(first, 1), last))
                        .addOrder(OrderFactoryUtil.asc("messageNumber")));
    }

    public void removeOfThread(String threadId) {
        messageEntryPersistence.removeByThreadId(threadId);
    }
}
