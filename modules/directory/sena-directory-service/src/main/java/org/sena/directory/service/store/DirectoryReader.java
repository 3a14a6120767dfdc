package org.sena.directory.service.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.service.store.model.OpeningTimeEntry;
import org.sena.directory.service.store.model.OrganisationEntry;
import org.sena.directory.service.store.model.ServiceAreaEntry;
import org.sena.directory.service.store.model.ServiceAtLocationEntry;
import org.sena.directory.service.store.model.ServiceEntry;
import org.sena.directory.service.store.model.ServiceTypeLinkEntry;
import org.sena.directory.service.store.service.LocationEntryLocalService;
import org.sena.directory.service.store.service.OpeningTimeEntryLocalService;
import org.sena.directory.service.store.service.OrganisationEntryLocalService;
import org.sena.directory.service.store.service.ServiceAreaEntryLocalService;
import org.sena.directory.service.store.service.ServiceAtLocationEntryLocalService;
import org.sena.directory.service.store.service.ServiceEntryLocalService;
import org.sena.directory.service.store.service.ServiceTypeLinkEntryLocalService;

/**
 * Reads all organisations and published services: one query a table, past the caches, because
 * another node may have written the rows.
 */
@Component(service = DirectoryReader.class)
public class DirectoryReader {

    @Reference private LocationEntryLocalService locations;
    @Reference private OpeningTimeEntryLocalService openingTimes;
    @Reference private OrganisationEntryLocalService organisations;
    @Reference private ServiceAreaEntryLocalService serviceAreas;
    @Reference private ServiceAtLocationEntryLocalService servicesAtLocations;
    @Reference private ServiceEntryLocalService services;
    @Reference private ServiceTypeLinkEntryLocalService typeLinks;

    public List<Organisation> organisations() {
        return organisations.<OrganisationEntry>dynamicQuery(organisations.dynamicQuery()).stream()
                .map(PlaceRows::toOrganisation)
                .collect(toList());
    }

    /**
     * Services whose organisation is missing, because it is being written just now, are left out.
     */
    public List<Service> services(List<Organisation> known) {
        Map<String, Organisation> organisationsById =
                known.stream().collect(toMap(Organisation::id, organisation -> organisation));
        Map<String, List<String>> areas =
                serviceAreas.<ServiceAreaEntry>dynamicQuery(serviceAreas.dynamicQuery()).stream()
                        .collect(
                                groupingBy(
                                        ServiceAreaEntry::getServiceId,
                                        mapping(ServiceAreaEntry::getAreaCode, toList())));
        Map<String, List<String>> types =
                typeLinks.<ServiceTypeLinkEntry>dynamicQuery(typeLinks.dynamicQuery()).stream()
                        .collect(
                                groupingBy(
                                        ServiceTypeLinkEntry::getServiceId,
                                        mapping(ServiceTypeLinkEntry::getTypeCode, toList())));
        Map<String, List<Schedule>> times = schedules();
        Map<String, List<Location>> places = locations();
        List<Service> read = new ArrayList<>();

        for (ServiceEntry row : services.<ServiceEntry>dynamicQuery(services.dynamicQuery())) {
            Organisation organisation = organisationsById.get(row.getOrganisationId());

            if (organisation != null && row.isPublished()) {
                read.add(
                        toService(row)
                                .organisation(organisation)
                                .serviceTypes(types.getOrDefault(row.getServiceId(), List.of()))
                                .serviceAreas(areas.getOrDefault(row.getServiceId(), List.of()))
                                .schedules(times.getOrDefault(row.getServiceId(), List.of()))
                                .locations(places.getOrDefault(row.getServiceId(), List.of()))
                                .build());
            }
        }

        return read;
    }

    private Map<String, List<Schedule>> schedules() {
        return openingTimes.<OpeningTimeEntry>dynamicQuery(openingTimes.dynamicQuery()).stream()
                .sorted(
                        comparing((OpeningTimeEntry row) -> DayOfWeek.valueOf(row.getWeekday()))
                                .thenComparing(OpeningTimeEntry::getOpensAt))
                .collect(
                        groupingBy(
                                OpeningTimeEntry::getServiceId,
                                mapping(DirectoryReader::toSchedule, toList())));
    }

    private Map<String, List<Location>> locations() {
        Map<String, Location> byId =
                PlaceRows.locations(locations.dynamicQuery(locations.dynamicQuery()));

        return servicesAtLocations
                .<ServiceAtLocationEntry>dynamicQuery(servicesAtLocations.dynamicQuery())
                .stream()
                .filter(row -> byId.containsKey(row.getLocationId()))
                .sorted(comparing(ServiceAtLocationEntry::getServiceAtLocationId))
                .collect(
                        groupingBy(
                                ServiceAtLocationEntry::getServiceId,
                                mapping(row -> byId.get(row.getLocationId()), toList())));
    }

    private static Schedule toSchedule(OpeningTimeEntry row) {
        return Schedule.weekly(
                DayOfWeek.valueOf(row.getWeekday()),
                LocalTime.parse(row.getOpensAt()),
                LocalTime.parse(row.getClosesAt()));
    }

    private static ImmutableService.Builder toService(ServiceEntry row) {
        ImmutableService.Builder service =
                ImmutableService.builder()
                        .id(row.getServiceId())
                        .name(row.getName())
                        .description(row.getDescription())
                        .status(ServiceStatus.valueOf(row.getStatus()))
                        .referralMethod(ReferralMethod.valueOf(row.getReferralMethod()))
                        .availability(Availability.valueOf(row.getAvailability()))
                        .capacity(Columns.number(row.getCapacity()))
                        .minimumAge(Columns.number(row.getMinimumAge()))
                        .maximumAge(Columns.number(row.getMaximumAge()))
                        .eligibility(Columns.text(row.getEligibility()))
                        .cost(Columns.text(row.getCost()))
                        .phone(Columns.text(row.getPhone()))
                        .email(Columns.text(row.getEmail()))
                        .url(Columns.text(row.getUrl()))
                        .neededItems(Columns.lines(row.getNeededItems()))
                        .assuredOn(Columns.day(row.getAssuredOn()));

        Columns.lines(row.getDeliveries()).forEach(d -> service.addDeliveries(Delivery.valueOf(d)));

        return service;
    }
}
