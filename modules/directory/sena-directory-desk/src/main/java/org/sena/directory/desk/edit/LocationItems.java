package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** Where it happens. */
final class LocationItems implements Items {

    private final Taxonomies taxonomies;
    private final LocationForm form;

    LocationItems(Taxonomies taxonomies, Postcodes postcodes) {
        this.taxonomies = taxonomies;
        form = new LocationForm(taxonomies, postcodes);
    }

    @Override
    public String key() {
        return "where";
    }

    @Override
    public int count(Service service) {
        return service.locations().size();
    }

    @Override
    public List<String> lines(Service service, int index, Texts texts) {
        Location location = service.locations().get(index);

        return Stream.of(
                        location.name(),
                        location.address(),
                        location.postcode(),
                        location.addresses().isEmpty() || location.coordinate().isPresent()
                                ? ""
                                : texts.get("where.unplaced"))
                .filter(line -> !line.isEmpty())
                .collect(toUnmodifiableList());
    }

    @Override
    public Fields fields(Service service, int index, String kind) {
        return index < count(service) ? form.fields(service.locations().get(index)) : new Fields();
    }

    @Override
    public Service read(Form sent, Service service, int index) {
        List<Location> locations = new ArrayList<>(service.locations());

        if (index < locations.size()) {
            locations.set(index, form.read(sent, locations.get(index)));
        } else {
            locations.add(
                    form.read(
                            sent,
                            ImmutableLocation.builder()
                                    .id(UUID.randomUUID().toString())
                                    .name("")
                                    .build()));
        }

        return ImmutableService.copyOf(service).withLocations(locations);
    }

    /** Its times stay, without a place. */
    @Override
    public Service without(Service service, int index) {
        List<Location> locations = new ArrayList<>(service.locations());
        String id = locations.remove(index).id();
        List<Schedule> schedules =
                service.schedules().stream()
                        .map(
                                schedule ->
                                        schedule.locationId().filter(id::equals).isPresent()
                                                ? ImmutableSchedule.copyOf(schedule)
                                                        .withLocationId(Optional.empty())
                                                : schedule)
                        .collect(toUnmodifiableList());

        return ImmutableService.copyOf(service).withLocations(locations).withSchedules(schedules);
    }

    @Override
    public Map<String, List<Option>> options(Texts texts, Service service) {
        return Map.of(
                "accessibility",
                taxonomies.terms(Taxonomy.ACCESSIBILITY).stream()
                        .map(term -> Option.of(term.code(), term.label()))
                        .collect(toUnmodifiableList()));
    }
}
