package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Schedule.Frequency;
import org.sena.directory.api.Service;
import org.sena.directory.words.ScheduleWords;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** When it happens. */
final class ScheduleItems implements Items {

    @Override
    public String key() {
        return "when";
    }

    @Override
    public int count(Service service) {
        return service.schedules().size();
    }

    @Override
    public List<String> lines(Service service, int index, Texts texts) {
        Schedule schedule = service.schedules().get(index);
        List<String> lines =
                new ArrayList<>(new ScheduleWords(texts.locale()).lines(List.of(schedule)));

        schedule.locationId()
                .flatMap(id -> named(service, id))
                .ifPresent(name -> lines.add(texts.get("when.at", name)));

        return lines.isEmpty() ? List.of(texts.get("when.unknown")) : lines;
    }

    @Override
    public Fields fields(Service service, int index, String kind) {
        return index < count(service)
                ? ScheduleForm.fields(service.schedules().get(index))
                : ScheduleForm.empty("MONTHLY".equals(kind) ? Frequency.MONTHLY : Frequency.WEEKLY);
    }

    @Override
    public Service read(Form form, Service service, int index) {
        List<Schedule> schedules = new ArrayList<>(service.schedules());
        Set<String> places =
                service.locations().stream().map(Location::id).collect(toUnmodifiableSet());

        if (index < schedules.size()) {
            schedules.set(index, ScheduleForm.read(form, schedules.get(index), places));
        } else {
            schedules.add(ScheduleForm.read(form, ImmutableSchedule.builder().build(), places));
        }

        return ImmutableService.copyOf(service).withSchedules(schedules);
    }

    @Override
    public Service without(Service service, int index) {
        List<Schedule> schedules = new ArrayList<>(service.schedules());

        schedules.remove(index);

        return ImmutableService.copyOf(service).withSchedules(schedules);
    }

    @Override
    public Map<String, List<Option>> options(Texts texts, Service service) {
        return Map.of(
                "days",
                Typed.options(texts, "day", DayOfWeek.values()),
                "weeks",
                ScheduleForm.WEEKS.stream()
                        .map(week -> Option.of(week, texts.get("week." + week)))
                        .collect(toUnmodifiableList()),
                "location",
                service.locations().stream()
                        .map(at -> Option.of(at.id(), at.name()))
                        .collect(toUnmodifiableList()));
    }

    private static Optional<String> named(Service service, String id) {
        return service.locations().size() < 2
                ? Optional.empty()
                : service.locations().stream()
                        .filter(at -> at.id().equals(id))
                        .map(Location::name)
                        .findFirst();
    }
}
