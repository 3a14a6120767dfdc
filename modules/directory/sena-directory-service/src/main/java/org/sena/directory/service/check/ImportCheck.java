package org.sena.directory.service.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Batch;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;

/** Finds every mistake in what is about to be stored, all at once. */
public final class ImportCheck {

    private final Known known;
    private final OrganisationCheck organisations;
    private final ServiceCheck services;
    private final LocationCheck locations;

    /**
     * @param today after which nobody can have vouched for anything
     */
    public ImportCheck(Known known, LocalDate today) {
        this.known = known;
        this.organisations = new OrganisationCheck(known);
        this.services = new ServiceCheck(known, today);
        this.locations = new LocationCheck(known);
    }

    /** Each begins with the kind and the id of what it is about; none when all is well. */
    public List<String> problems(Batch batch) {
        Problems problems = Problems.begin();
        Map<String, RecordKind> here = new HashMap<>();

        for (Organisation organisation : batch.organisations()) {
            Problems at = problems.in("organisation " + Texts.shown(organisation.id()));

            once(at, organisation.id(), RecordKind.ORGANISATION, here);
            organisations.check(at, organisation);
        }

        for (Service service : batch.services()) {
            Problems at = problems.in("service " + Texts.shown(service.id()));

            once(at, service.id(), RecordKind.SERVICE, here);
            services.check(at, service);
            organisation(at, service, here);
        }

        locations(problems, batch.services(), here);

        return problems.all();
    }

    private void organisation(Problems at, Service service, Map<String, RecordKind> here) {
        String id = service.organisation().id();
        Optional<RecordKind> kind = Optional.ofNullable(here.get(id)).or(() -> known.kind(id));

        at.addIf(
                kind.filter(found -> found == RecordKind.ORGANISATION).isEmpty(),
                "unknown organisation " + Texts.shown(id));
    }

    /** A location of several services is looked at once. */
    private void locations(Problems problems, List<Service> all, Map<String, RecordKind> here) {
        Map<String, Location> seen = new HashMap<>();

        for (Service service : all) {
            Problems at = problems.in("service " + Texts.shown(service.id()));
            Set<String> own = new HashSet<>();

            for (Location location : service.locations()) {
                Problems there = at.in("location " + Texts.shown(location.id()));
                Location former = seen.putIfAbsent(location.id(), location);

                there.addIf(!own.add(location.id()), "stands here twice");

                if (former == null) {
                    once(there, location.id(), RecordKind.LOCATION, here);
                    locations.check(there, location);
                } else {
                    there.addIf(!former.equals(location), "is not the same as at another service");
                }
            }
        }
    }

    private void once(Problems at, String id, RecordKind kind, Map<String, RecordKind> here) {
        RecordKind other = here.putIfAbsent(id, kind);

        if (other != null) {
            at.add(other == kind ? "stands here twice" : "has the id of another " + word(other));
        } else {
            known.kind(id)
                    .filter(stored -> stored != kind)
                    .ifPresent(stored -> at.add("has the id of a stored " + word(stored)));
        }
    }

    private static String word(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
