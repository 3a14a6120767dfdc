package org.sena.runtime.host.leave;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.identity.api.NodeReadiness;
import org.sena.runtime.host.visit.Visit;
import org.sena.runtime.host.visit.Visits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out, which the launcher takes before it stops anything: this node says that it is not
 * ready any more, gives every visit to the nodes that stay, goes on answering until the load
 * balancer has seen it, and waits for the requests under way.
 */
@Component(
        property = Leaving.FIRST,
        service = {Leaving.class, NodeReadiness.class, Runnable.class})
@Designate(ocd = Leaving.Settings.class)
public class Leaving implements NodeReadiness, Runnable {

    /** What the launcher looks for among the services of the type {@link Runnable}. */
    static final String FIRST = "sena.stop=first";

    /** How long leaving takes. */
    @ObjectClassDefinition(name = "SENA runtime: leaving")
    public @interface Settings {

        /**
         * Seconds for which a node that was told to stop says "not ready" and goes on answering, so
         * that the load balancer sends people elsewhere; 0 by default, for a single node; at most 5
         * beside others. A little more than the balancer's time between two checks.
         */
        @AttributeDefinition(name = "Notice", min = "0", max = "5")
        int noticeSeconds() default 0;
    }

    /** Of the ten seconds in which the runtime stops. */
    private static final Duration TO_FINISH = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final Visits visits;
    private final Duration notice;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();

    private int underWay;
    private volatile boolean leaving;

    @Activate
    public Leaving(@Reference Visits visits, Settings settings) {
        this(visits, Duration.ofSeconds(settings.noticeSeconds()));
    }

    /** A node that answers for so long after it was told to stop. */
    public Leaving(Visits visits, Duration notice) {
        this.visits = visits;
        this.notice = notice;
    }

    @Override
    public boolean isLeaving() {
        return leaving;
    }

    /** A request begins; {@link #end} must follow. */
    public void begin() {
        lock.lock();

        try {
            underWay++;
        } finally {
            lock.unlock();
        }
    }

    /** The request is answered, and so far its visit came. */
    public void end(Optional<Visit> visit) {
        try {
            if (leaving) {
                visit.ifPresent(visits::handOver);
            }
        } finally {
            lock.lock();

            try {
                underWay--;
                finished.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Returns when this node may stop. */
    @Override
    public void run() {
        leaving = true;
        LOG.info("Leaving: {} visits are handed over", visits.handOverAll());

        try {
            awaitNotice();
            awaitFinished();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitNotice() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(notice.toNanos());
    }

    private void awaitFinished() throws InterruptedException {
        lock.lock();

        try {
            long left = TO_FINISH.toNanos();

            while (underWay > 0 && left > 0) {
                left = finished.awaitNanos(left);
            }

            if (underWay > 0) {
                LOG.warn("{} requests took too long and are cut off", underWay);
            }
        } finally {
            lock.unlock();
        }
    }
}
