package org.sena.it.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The time for referrals, as a test sets it; the system's again when it is closed. */
final class SetClock extends Clock implements AutoCloseable {

    private final ServiceRegistration<Clock> registration;

    private volatile Instant now;

    SetClock(BundleContext context, Instant now) {
        Hashtable<String, Object> properties = new Hashtable<>();

        properties.put("sena.clock", "referral");
        this.now = now;
        this.registration = context.registerService(Clock.class, this, properties);
    }

    void set(Instant moment) {
        now = moment;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
