package org.sena.privacy.service.health;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.operations.Condition;
import org.sena.operations.HealthPart;
import org.sena.privacy.service.store.service.SubjectKeyEntryLocalService;

/** Whether the database answers. */
@Component(service = HealthPart.class)
public class DatabaseHealth implements HealthPart {

    /** The key for blind indexes is made at the first start, and stays. */
    private static final String FIRST = "blind-index";

    private final SubjectKeyEntryLocalService keys;

    @Activate
    public DatabaseHealth(@Reference SubjectKeyEntryLocalService keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public Condition look() {
        return keys.countInDatabase(FIRST) > 0 ? Condition.UP : Condition.DOWN;
    }
}
