package org.sena.advice.service.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.ImmutableAdviser;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.store.model.AdviserEntry;
import org.sena.advice.service.store.service.AdviserEntryLocalService;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;

/** The people of the team: who they are is the host's to say, what they can is kept here. */
@Component(service = Advisers.class)
public class Advisers {

    @Reference private AdviserEntryLocalService entries;

    @Reference private People people;

    /** The name of somebody in the team. */
    public Optional<String> name(String userId) {
        return people.find(userId).filter(Advisers::isOfTeam).map(Person::displayName);
    }

    /** Everybody in the team, by name. */
    List<Adviser> all() {
        Map<String, Person> team = new LinkedHashMap<>();

        people.with(Role.ADVISER).forEach(person -> team.put(person.userId(), person));
        people.with(Role.ADVICE_LEAD).forEach(person -> team.put(person.userId(), person));

        return new ArrayList<>(team.values())
                .stream()
                        .sorted(Comparator.comparing(Person::displayName))
                        .map(this::adviser)
                        .collect(Collectors.toUnmodifiableList());
    }

    /** Keeps what they can and how much time they have. */
    void keep(Adviser adviser, String changedBy, Instant now) {
        AdviserEntry entry =
                Optional.ofNullable(entries.fetchAdviserEntry(adviser.userId()))
                        .orElseGet(() -> entries.createAdviserEntry(adviser.userId()));

        entry.setTopics(Columns.searchable(adviser.topics()));
        entry.setLanguages(Columns.list(adviser.languages()));
        entry.setHoursPerWeek(adviser.hoursPerWeek());
        entry.setMinutesPerPerson(adviser.minutesPerPerson());
        entry.setChangedBy(changedBy);
        entry.setChangedDate(Date.from(now));
        entries.updateAdviserEntry(entry);
    }

    private Adviser adviser(Person person) {
        ImmutableAdviser.Builder adviser =
                ImmutableAdviser.builder().userId(person.userId()).name(person.displayName());

        Optional.ofNullable(entries.fetchAdviserEntry(person.userId()))
                .ifPresent(
                        entry ->
                                adviser.topics(Items.topics(entry.getTopics()))
                                        .languages(Columns.list(entry.getLanguages()))
                                        .hoursPerWeek(entry.getHoursPerWeek())
                                        .minutesPerPerson(entry.getMinutesPerPerson()));

        return adviser.build();
    }

    private static boolean isOfTeam(Person person) {
        return person.roles().contains(Role.ADVISER) || person.roles().contains(Role.ADVICE_LEAD);
    }
}
