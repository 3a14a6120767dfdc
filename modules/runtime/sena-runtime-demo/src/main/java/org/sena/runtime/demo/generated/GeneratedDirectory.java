package org.sena.runtime.demo.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sena.directory.api.Batch;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.TermIds;

/**
 * A synthetic directory. Each service is made from its number alone: nothing is held, and the n-th
 * is the same whatever is read before. Eight services have one organisation, and each has two
 * locations on average. Every record says that it is synthetic; no number, address or postcode
 * reaches anybody.
 */
public final class GeneratedDirectory {

    /** {@link Batch#origin()} of all of it. */
    public static final String ORIGIN = "generated";

    private static final int SERVICES_OF_ONE = 8;

    private final GeneratedServices services;

    public GeneratedDirectory(GeneratedWorld world) {
        this.services = new GeneratedServices(world);
    }

    /**
     * The service with that number, with its organisation and locations.
     *
     * @param number from 0
     */
    public Service service(int number) {
        return services.service(
                number, GeneratedOrganisations.organisation(number / SERVICES_OF_ONE));
    }

    /**
     * The first services, in order.
     *
     * @param count at least 0
     */
    public Stream<Service> services(int count) {
        return IntStream.range(0, count).mapToObj(this::service);
    }

    /**
     * The same, with their organisations, ready to be stored one after the other.
     *
     * @param size services in a batch, at least 1
     */
    public Stream<Batch> batches(int count, int size) {
        return IntStream.iterate(0, from -> from < count, from -> from + size)
                .mapToObj(from -> batch(from, Math.min(count, from + size)));
    }

    /** Id of the service with that number. */
    public static String serviceId(int number) {
        return TermIds.of(ORIGIN, "service", Integer.toString(number));
    }

    private Batch batch(int from, int to) {
        List<Service> made = new ArrayList<>(to - from);
        Map<String, Organisation> organisations = new LinkedHashMap<>();

        for (int number = from; number < to; number++) {
            Service service = service(number);

            made.add(service);
            organisations.put(service.organisation().id(), service.organisation());
        }

        return ImmutableBatch.builder()
                .origin(ORIGIN)
                .organisations(organisations.values())
                .services(made)
                .build();
    }
}
