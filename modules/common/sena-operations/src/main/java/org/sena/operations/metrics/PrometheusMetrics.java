package org.sena.operations.metrics;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.operations.Figures;
import org.sena.operations.Metrics;
import org.sena.operations.RequestMeter;

/** The registry of this node: requests, what the contexts tell, and the machine under them. */
@Component(service = {Metrics.class, RequestMeter.class})
public class PrometheusMetrics implements Metrics, RequestMeter {

    /** A mistake in naming routes must not fill the memory. */
    private static final int MOST_ROUTES = 100;

    private static final String REQUESTS = "sena.requests";

    /** Upper bounds between a quick page and one that people give up on. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10)
    };

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            service = Figures.class)
    private final List<Figures> sources = new CopyOnWriteArrayList<>();

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final FigureGauges gauges = new FigureGauges(registry);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    @Activate
    public PrometheusMetrics() {
        registry.config()
                .meterFilter(
                        MeterFilter.maximumAllowableTags(
                                REQUESTS, "route", MOST_ROUTES, MeterFilter.deny()));
        new ClassLoaderMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Deactivate
    void deactivate() {
        collections.close();
        registry.close();
    }

    @Override
    public void answered(String route, String method, int status, Duration took) {
        Timer.builder(REQUESTS)
                .description("Requests that were answered")
                .tag("route", route)
                .tag("method", method)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(took);
    }

    /** One at a time: the figures of one reading belong together. */
    @Override
    public synchronized String text() {
        gauges.update(sources);

        return registry.scrape();
    }
}
