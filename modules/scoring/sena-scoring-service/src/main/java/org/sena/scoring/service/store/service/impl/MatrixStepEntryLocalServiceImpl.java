package org.sena.scoring.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.identity.api.Actor;
import org.sena.scoring.service.store.model.MatrixStepEntry;
import org.sena.scoring.service.store.service.base.MatrixStepEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.scoring.service.store.model.MatrixStepEntry",
        service = AopService.class)
public class MatrixStepEntryLocalServiceImpl extends MatrixStepEntryLocalServiceBaseImpl {

    /** Stands for a name whose time was over. */
    private static final String GONE = "-";

    /**
     * @param joined true to only renew the date when the latest step is the same by the same person
     */
    public MatrixStepEntry add(
            String versionId, String step, Actor actor, Date date, String note, boolean joined) {
        String by = actor.userId().orElse("");
        List<MatrixStepEntry> before = ofVersion(versionId);
        MatrixStepEntry latest = before.isEmpty() ? null : before.get(before.size() - 1);
        if (joined
                && latest != null
                && latest.getStep().equals(step)
                && latest.getDoneBy().equals(by)) {
            latest.setDoneDate(date);
            return matrixStepEntryPersistence.update(latest);
        }
        MatrixStepEntry entry = matrixStepEntryPersistence.create(counterLocalService.increment());
        entry.setMatrixVersionEntryId(versionId);
        entry.setStep(step);
        entry.setDoneBy(by);
        entry.setDoneByName(actor.displayName());
        entry.setDoneDate(date);
        entry.setNote(note);
        return matrixStepEntryPersistence.update(entry);
    }

    /** Oldest first. */
    public List<MatrixStepEntry> ofVersion(String versionId) {
        return matrixStepEntryPersistence.findByMatrixVersionEntryId(versionId);
    }

    public long countNamedBefore(Date before) {
        return dynamicQueryCount(namedBefore(before));
    }

    /** Takes the names of people off old steps; the steps stay. */
    public int unname(Date before, int most) {
        List<MatrixStepEntry> rows = dynamicQuery(namedBefore(before), 0, most);

        for (MatrixStepEntry row : rows) {
            row.setDoneBy(GONE);
            row.setDoneByName(GONE);
            matrixStepEntryPersistence.update(row);
        }

        return rows.size();
    }

    private DynamicQuery namedBefore(Date before) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.ne("doneBy", GONE))
                .add(RestrictionsFactoryUtil.lt("doneDate", before));
    }
}
