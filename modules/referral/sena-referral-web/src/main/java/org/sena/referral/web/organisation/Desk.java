package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;
import org.sena.referral.api.agreement.Agreements;
import org.sena.referral.api.agreement.Standing;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Who sits at the desk: their organisation, its people, its services, how it stands. */
@Component(service = Desk.class)
public class Desk {

    private static final int MOST_SERVICES = 200;

    private final Agreements agreements;
    private final Clock clock = Clock.systemUTC();
    private final CurrentActor currentActor;
    private final Directory directory;
    private final People people;

    @Activate
    public Desk(
            @Reference Agreements agreements,
            @Reference CurrentActor currentActor,
            @Reference Directory directory,
            @Reference People people) {
        this.agreements = agreements;
        this.currentActor = currentActor;
        this.directory = directory;
        this.people = people;
    }

    Instant now() {
        return clock.instant();
    }

    /** The user who looks. */
    String me() {
        return currentActor.get().userId().orElse("");
    }

    /** Everybody else of the actor's organisation. */
    List<Person> colleagues() {
        return team().stream()
                .filter(one -> !one.userId().equals(me()))
                .collect(toUnmodifiableList());
    }

    List<Person> team() {
        Actor actor = currentActor.get();

        return actor.organisationId()
                .filter(actor::worksFor)
                .map(people::ofOrganisation)
                .orElse(List.of());
    }

    /** True when the organisation may not even finish what it was sent. */
    boolean isShutOut() {
        Standing standing = agreements.mine();

        return !standing.recognised() && standing.finishUntil().filter(now()::isBefore).isEmpty();
    }

    Choices choices(Page page) {
        return new Choices(colleagues(), services(), standing(page), isManager());
    }

    private boolean isManager() {
        return currentActor.get().hasAny(Role.ORGANISATION_MANAGER);
    }

    private List<Option> services() {
        String organisationId = currentActor.get().organisationId().orElse("");

        return directory
                .search(
                        ImmutableServiceSearch.builder()
                                .addOrganisationIds(organisationId)
                                .sort(ServiceSearch.Sort.NAME)
                                .size(MOST_SERVICES)
                                .build())
                .hits()
                .stream()
                .map(hit -> Option.of(hit.service().id(), hit.service().name()))
                .collect(toUnmodifiableList());
    }

    private String standing(Page page) {
        Standing standing = agreements.mine();
        String until = standing.until().map(end -> page.date(end.minusMillis(1))).orElse("");

        if (standing.recognised()) {
            return standing.endsSoon() ? page.text("inbox.standing.soon", until) : "";
        }
        return standing.finishUntil()
                .filter(now()::isBefore)
                .map(end -> page.text("inbox.standing.finish", page.date(end.minusMillis(1))))
                .orElseGet(() -> page.text("inbox.standing.none"));
    }
}
