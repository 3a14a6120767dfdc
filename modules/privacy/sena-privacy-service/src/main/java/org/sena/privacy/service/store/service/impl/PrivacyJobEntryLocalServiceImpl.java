package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.PrivacyJobEntry;
import org.sena.privacy.service.store.model.impl.PrivacyJobEntryImpl;
import org.sena.privacy.service.store.service.base.PrivacyJobEntryLocalServiceBaseImpl;

/** Whose turn it is to do the work that one server does for all. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.PrivacyJobEntry",
        service = AopService.class)
public class PrivacyJobEntryLocalServiceImpl extends PrivacyJobEntryLocalServiceBaseImpl {

    /** Makes the row of a job that is not due before its next time. */
    public PrivacyJobEntry begin(String jobName, Date now) {
        PrivacyJobEntry job = privacyJobEntryPersistence.create(jobName);

        job.setDoneDate(now);

        return privacyJobEntryPersistence.update(job);
    }

    /** False when another worker is at it; true again and again for the one who has it. */
    public boolean claim(String jobName, String worker, Date now, Date until) {
        PrivacyJobEntry job = lock(jobName);
        boolean taken =
                job.getWorkingUntil() != null
                        && job.getWorkingUntil().after(now)
                        && !worker.equals(job.getWorker());

        if (!taken) {
            job.setWorker(worker);
            job.setWorkingUntil(until);
            privacyJobEntryPersistence.update(job);
        }

        return !taken;
    }

    /** Lets go of it, done; nothing happens when somebody else has it by now. */
    public void release(String jobName, String worker, Date done) {
        PrivacyJobEntry job = lock(jobName);

        if (worker.equals(job.getWorker())) {
            job.setWorkingUntil(null);
            job.setDoneDate(done);
            privacyJobEntryPersistence.update(job);
        }
    }

    private PrivacyJobEntry lock(String jobName) {
        return (PrivacyJobEntry)
                privacyJobEntryPersistence
                        .getCurrentSession()
                        .get(PrivacyJobEntryImpl.class, jobName, LockMode.UPGRADE);
    }
}
