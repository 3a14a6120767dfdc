package org.sena.liferay.schedule;

import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.background.recurring.RecurringWork;
import org.sena.background.recurring.Timetable;
import org.sena.background.recurring.WorkRunner;

/** Hands each work to Liferay's scheduler, or to this node's own timetable. */
@Component(service = {})
public class LiferaySchedule {

    private final Map<RecurringWork, ServiceRegistration<?>> jobs = new ConcurrentHashMap<>();

    private final BundleContext context;
    private final WorkRunner runner;
    private final Timetable timetable;

    @Activate
    public LiferaySchedule(BundleContext context, @Reference WorkRunner runner) {
        this.context = context;
        this.runner = runner;
        this.timetable = new Timetable(runner::run);
    }

    @Deactivate
    void close() {
        timetable.close();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWork(RecurringWork work) {
        if (work.isForEveryNode()) {
            timetable.add(work);
        } else {
            jobs.put(
                    work,
                    context.registerService(
                            SchedulerJobConfiguration.class,
                            new ScheduledWork(work, runner::run, Clock.systemUTC()),
                            null));
        }
    }

    void removeWork(RecurringWork work) {
        ServiceRegistration<?> job = jobs.remove(work);

        if (job == null) {
            timetable.remove(work);
        } else {
            job.unregister();
        }
    }
}
