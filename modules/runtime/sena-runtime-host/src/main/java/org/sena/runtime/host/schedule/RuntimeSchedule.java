package org.sena.runtime.host.schedule;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.background.recurring.RecurringWork;
import org.sena.background.recurring.Timetable;
import org.sena.background.recurring.WorkRunner;

/** Each node runs all of it: what one of them does for all is claimed in the database. */
@Component(service = {})
public class RuntimeSchedule {

    private final Timetable timetable;

    @Activate
    public RuntimeSchedule(@Reference WorkRunner runner) {
        this.timetable = new Timetable(runner::run);
    }

    @Deactivate
    void close() {
        timetable.close();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWork(RecurringWork work) {
        timetable.add(work);
    }

    void removeWork(RecurringWork work) {
        timetable.remove(work);
    }
}
