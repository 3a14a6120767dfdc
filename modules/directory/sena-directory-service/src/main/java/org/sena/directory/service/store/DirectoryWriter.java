package org.sena.directory.service.store;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Location;
import org.sena.directory.api.OpeningTime;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.service.store.model.LocationEntry;
import org.sena.directory.service.store.model.OrganisationEntry;
import org.sena.directory.service.store.model.ServiceEntry;
import org.sena.directory.service.store.service.LocationEntryLocalService;
import org.sena.directory.service.store.service.OpeningTimeEntryLocalService;
import org.sena.directory.service.store.service.OrganisationEntryLocalService;
import org.sena.directory.service.store.service.ServiceAreaEntryLocalService;
import org.sena.directory.service.store.service.ServiceAtLocationEntryLocalService;
import org.sena.directory.service.store.service.ServiceEntryLocalService;
import org.sena.directory.service.store.service.ServiceTypeLinkEntryLocalService;

/** Adds or replaces organisations and services by id, in the caller's transaction. */
@Component(service = DirectoryWriter.class)
public class DirectoryWriter {

    @Reference private LocationEntryLocalService locations;
    @Reference private OpeningTimeEntryLocalService openingTimes;
    @Reference private OrganisationEntryLocalService organisations;
    @Reference private ServiceAreaEntryLocalService serviceAreas;
    @Reference private ServiceAtLocationEntryLocalService servicesAtLocations;
    @Reference private ServiceEntryLocalService services;
    @Reference private ServiceTypeLinkEntryLocalService typeLinks;

    public void write(Organisation organisation, Date now) {
        OrganisationEntry row =
                Optional.ofNullable(organisations.fetchOrganisationEntry(organisation.id()))
                        .orElseGet(() -> organisations.createOrganisationEntry(organisation.id()));

        PlaceRows.fill(row, organisation);
        row.setModifiedDate(now);
        organisations.updateOrganisationEntry(row);
    }

    public boolean hasOrganisation(String organisationId) {
        return organisations.fetchOrganisationEntry(organisationId) != null;
    }

    public void write(Location location, Date now) {
        LocationEntry row =
                Optional.ofNullable(locations.fetchLocationEntry(location.id()))
                        .orElseGet(() -> locations.createLocationEntry(location.id()));

        PlaceRows.fill(row, location);
        row.setModifiedDate(now);
        locations.updateLocationEntry(row);
    }

    /**
     * Writes all of the services but their organisations and locations, to which they only point.
     * What is replaced goes first, because every look-up makes the database wait for the new rows.
     */
    public void write(List<Service> replacing, Date now) {
        replacing.stream().map(Service::id).filter(this::isKnown).forEach(this::deleteParts);
        replacing.forEach(service -> write(service, now));
    }

    private boolean isKnown(String serviceId) {
        return services.fetchServiceEntry(serviceId) != null;
    }

    private void deleteParts(String serviceId) {
        serviceAreas.deleteAll(serviceId);
        typeLinks.deleteAll(serviceId);
        servicesAtLocations.deleteAll(serviceId);
        openingTimes.deleteAll(serviceId);
    }

    private void write(Service service, Date now) {
        String id = service.id();
        ServiceEntry row =
                Optional.ofNullable(services.fetchServiceEntry(id))
                        .orElseGet(() -> services.createServiceEntry(id));

        fill(row, service);
        row.setModifiedDate(now);
        row.setPublished(true);
        services.updateServiceEntry(row);

        service.serviceAreas().forEach(area -> serviceAreas.add(id, area));
        service.serviceTypes().forEach(type -> typeLinks.add(id, type));
        service.locations().forEach(place -> servicesAtLocations.add(id, place.id()));
        service.openingTimes().forEach(time -> add(id, time));
    }

    private void add(String serviceId, OpeningTime time) {
        openingTimes.add(
                serviceId, time.day().name(), time.opens().toString(), time.closes().toString());
    }

    private static void fill(ServiceEntry row, Service service) {
        row.setOrganisationId(service.organisation().id());
        row.setName(service.name());
        row.setDescription(service.description());
        row.setStatus(service.status().name());
        row.setReferralMethod(service.referralMethod().name());
        row.setAvailability(service.availability().name());
        row.setCapacity(Columns.column(service.capacity()));
        row.setMinimumAge(Columns.column(service.minimumAge()));
        row.setMaximumAge(Columns.column(service.maximumAge()));
        row.setEligibility(service.eligibility().orElse(""));
        row.setDeliveries(Columns.column(service.deliveries()));
        row.setCost(service.cost().orElse(""));
        row.setPhone(service.phone().orElse(""));
        row.setEmail(service.email().orElse(""));
        row.setUrl(service.url().orElse(""));
        row.setNeededItems(Columns.column(service.neededItems()));
        row.setAssuredOn(Columns.column(service.assuredOn()));
    }
}
