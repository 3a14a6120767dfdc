package org.sena.liferay.identity.registration;

import org.osgi.service.component.annotations.Component;

/** Whether somebody is making an account for themselves on this thread. */
@Component(service = Registering.class)
public class Registering {

    private final ThreadLocal<Boolean> now = ThreadLocal.withInitial(() -> false);

    boolean isNow() {
        return now.get();
    }

    void begin() {
        now.set(true);
    }

    void end() {
        now.remove();
    }
}
