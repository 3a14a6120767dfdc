package org.sena.privacy.service.retention;

import com.liferay.portal.kernel.exception.SystemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.service.store.service.PrivacyJobEntryLocalService;

/**
 * Gives this server its turn at the work that one server does for all. A server that dies at it
 * loses its turn after a quarter of an hour.
 */
@Component(service = JobTurn.class)
public class JobTurn {

    private static final Duration LEASE = Duration.ofMinutes(15);

    private final PrivacyJobEntryLocalService jobs;

    @Activate
    public JobTurn(@Reference PrivacyJobEntryLocalService jobs) {
        this.jobs = jobs;
    }

    /** A name for somebody who wants a turn. */
    public static String newWorker() {
        return UUID.randomUUID().toString();
    }

    /** When the job was last done; now when it never was, so that it waits for its time. */
    public Instant done(String job, Instant now) {
        begin(job, now);

        return jobs.fetchPrivacyJobEntry(job).getDoneDate().toInstant();
    }

    /** False when another worker is at it. Asked again, it gives the same worker more time. */
    public boolean take(String job, String worker, Instant now) {
        begin(job, now);

        return jobs.claim(job, worker, Date.from(now), Date.from(now.plus(LEASE)));
    }

    /** The job is done. */
    public void end(String job, String worker, Instant now) {
        jobs.release(job, worker, Date.from(now));
    }

    private void begin(String job, Instant now) {
        if (jobs.fetchPrivacyJobEntry(job) != null) {
            return;
        }
        try {
            jobs.begin(job, Date.from(now));
        } catch (SystemException e) { // Another server has just made it.
            if (jobs.fetchPrivacyJobEntry(job) == null) {
                throw e;
            }
        }
    }
}
