package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.AttachmentPieceEntry;
import org.sena.referral.service.store.service.base.AttachmentPieceEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.AttachmentPieceEntry",
        service = AopService.class)
public class AttachmentPieceEntryLocalServiceImpl extends AttachmentPieceEntryLocalServiceBaseImpl {

    /** Adds a piece and lets go of it, so that no two pieces are in memory at once. */
    public void add(String threadId, String attachmentId, int number, String content) {
        AttachmentPieceEntry piece =
                attachmentPieceEntryPersistence.create(
                        counterLocalService.increment(AttachmentPieceEntry.class.getName()));
        piece.setThreadId(threadId);
        piece.setAttachmentId(attachmentId);
        piece.setPieceNumber(number);
        piece.setContent(content);
        AttachmentPieceEntry kept = attachmentPieceEntryPersistence.update(piece);
        attachmentPieceEntryPersistence.flush();
        Session session = attachmentPieceEntryPersistence.openSession();
        try {
            session.evict(kept);
        } finally {
            attachmentPieceEntryPersistence.closeSession(session);
        }
        attachmentPieceEntryPersistence.clearCache(kept);
    }

    /** The content of one piece, past all caches. */
    public Optional<String> content(String attachmentId, int number) {
        List<String> contents =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(ProjectionFactoryUtil.property("content"))
                                .add(RestrictionsFactoryUtil.eq("attachmentId", attachmentId))
                                .add(RestrictionsFactoryUtil.eq("pieceNumber", number)));
        return contents.stream().findFirst();
    }

    /** Removes the pieces one by one, so that no two are in memory at once. */
    public void removeOfThread(String threadId) {
        List<Long> ids =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(ProjectionFactoryUtil.property("attachmentPieceId"))
                                .add(RestrictionsFactoryUtil.eq("threadId", threadId)));
        for (Long id : ids) {
            AttachmentPieceEntry piece = attachmentPieceEntryPersistence.fetchByPrimaryKey(id);
            if (piece != null) {
                attachmentPieceEntryPersistence.remove(piece);
                attachmentPieceEntryPersistence.flush();
            }
        }
    }
}
