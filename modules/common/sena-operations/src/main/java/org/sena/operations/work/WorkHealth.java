package org.sena.operations.work;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.WorkReports;
import org.sena.operations.Condition;
import org.sena.operations.HealthPart;

/** Whether recurring work ends well. Other nodes can do it: none is taken out of service for it. */
@Component(service = HealthPart.class)
public class WorkHealth implements HealthPart {

    /** Once is a disturbance; this often it is a fault. */
    static final int FAULT = 3;

    private final WorkReports work;

    @Activate
    public WorkHealth(@Reference WorkReports work) {
        this.work = work;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public Condition look() {
        return work.reports().stream().anyMatch(report -> report.failures() >= FAULT)
                ? Condition.WARNING
                : Condition.UP;
    }
}
