package org.sena.operations.health;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.operations.Condition;
import org.sena.operations.Health;
import org.sena.operations.HealthPart;
import org.sena.operations.HealthReport;

/**
 * This node's health. Beside the parts, a host may register a {@link BooleanSupplier} with the
 * property {@code sena.host=ready}, which is false once it was told to stop.
 */
@Component(configurationPid = "org.sena.operations.Health", service = Health.class)
@Designate(ocd = HealthSettings.class)
public class NodeHealth implements Health {

    /** Name of what the host and the operator say of the node. */
    static final String NODE = "node";

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            service = HealthPart.class)
    private final List<HealthPart> parts = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            service = BooleanSupplier.class,
            target = "(sena.host=ready)")
    private final List<BooleanSupplier> hosts = new CopyOnWriteArrayList<>();

    private final DrainFile drainFile;
    private final Examination examination;

    @Activate
    public NodeHealth(BundleContext context, HealthSettings settings) {
        drainFile =
                new DrainFile(
                        HostData.of(context::getProperty).resolve(settings.drainFile()),
                        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
        examination = new Examination(parts, Set.of(settings.parts()), Clock.systemUTC());
    }

    @Override
    public HealthReport look() {
        HealthReport report = examination.look();
        boolean serving =
                hosts.stream().allMatch(BooleanSupplier::getAsBoolean) && !drainFile.isThere();
        SortedMap<String, Condition> all = new TreeMap<>(report.parts());

        all.put(NODE, serving ? Condition.UP : Condition.DOWN);

        return HealthReport.of(serving && report.isReady(), all);
    }
}
