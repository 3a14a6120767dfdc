package org.sena.scoring.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.scoring.service.store.model.MatrixVersionEntry;
import org.sena.scoring.service.store.model.impl.MatrixVersionEntryImpl;
import org.sena.scoring.service.store.service.base.MatrixVersionEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.scoring.service.store.model.MatrixVersionEntry",
        service = AopService.class)
public class MatrixVersionEntryLocalServiceImpl extends MatrixVersionEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public MatrixVersionEntry lock(String matrixVersionEntryId) {
        Session session = matrixVersionEntryPersistence.openSession();
        try {
            return (MatrixVersionEntry)
                    session.get(
                            MatrixVersionEntryImpl.class, matrixVersionEntryId, LockMode.UPGRADE);
        } finally {
            matrixVersionEntryPersistence.closeSession(session);
        }
    }

    /** The id of a version, without reading the row into the session. */
    public Optional<String> idOf(String matrixKey, int versionNumber) {
        List<String> ids =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(
                                        ProjectionFactoryUtil.property("matrixVersionEntryId"))
                                .add(RestrictionsFactoryUtil.eq("matrixKey", matrixKey))
                                .add(RestrictionsFactoryUtil.eq("versionNumber", versionNumber)));
        return ids.stream().findFirst();
    }

    public Optional<MatrixVersionEntry> byNumber(String matrixKey, int versionNumber) {
        return Optional.ofNullable(
                matrixVersionEntryPersistence.fetchByMK_VN(matrixKey, versionNumber));
    }

    /** Newest first. */
    public List<MatrixVersionEntry> ofKey(String matrixKey) {
        return matrixVersionEntryPersistence.findByMatrixKey(matrixKey);
    }

    /** The number of the newest version; 0 when there is none. */
    public int newest(String matrixKey) {
        return matrixVersionEntryPersistence.findByMatrixKey(matrixKey, 0, 1).stream()
                .mapToInt(MatrixVersionEntry::getVersionNumber)
                .findFirst()
                .orElse(0);
    }
}
