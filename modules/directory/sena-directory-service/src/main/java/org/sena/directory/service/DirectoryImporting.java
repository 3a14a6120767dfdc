package org.sena.directory.service;

import static java.util.stream.Collectors.toSet;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Batch;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceType;
import org.sena.directory.service.store.DirectoryWriter;
import org.sena.directory.service.taxonomy.PublishedTaxonomies;

/** Stores organisations and services that were checked against the taxonomy. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DirectoryImporting implements AopService, DirectoryImport {

    @Reference private Editing editing;
    @Reference private Published published;
    @Reference private PublishedTaxonomies taxonomies;
    @Reference private DirectoryWriter writer;

    private final Clock clock = Clock.systemUTC();

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int store(List<Organisation> organisations, List<Service> services) {
        return store(
                ImmutableBatch.builder()
                        .origin("editor")
                        .organisations(organisations)
                        .services(services)
                        .build());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int store(Batch batch) {
        List<Organisation> organisations = batch.organisations();
        List<Service> services = batch.services();

        editing.check("directory.import");

        Set<String> types =
                taxonomies.current().serviceTypes().stream()
                        .map(ServiceType::code)
                        .collect(toSet());
        Set<String> ids = organisations.stream().map(Organisation::id).collect(toSet());
        List<String> problems =
                new ImportCheck(types, id -> ids.contains(id) || writer.hasOrganisation(id))
                        .problems(organisations, services);

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        Date now = Date.from(clock.instant());

        organisations.forEach(organisation -> writer.write(organisation, now));
        locations(services).forEach(location -> writer.write(location, now));
        writer.write(services, now);
        published.change();

        return services.size();
    }

    @Override
    public Set<String> undo(String origin) {
        throw new UnsupportedOperationException("The store keeps no history yet");
    }

    @Override
    public void withdraw(RecordKind kind, Set<String> ids, String reason, String origin) {
        throw new UnsupportedOperationException("The store keeps no history yet");
    }

    private static Collection<Location> locations(List<Service> services) {
        Map<String, Location> locations = new LinkedHashMap<>();

        services.forEach(
                service -> service.locations().forEach(place -> locations.put(place.id(), place)));

        return locations.values();
    }
}
