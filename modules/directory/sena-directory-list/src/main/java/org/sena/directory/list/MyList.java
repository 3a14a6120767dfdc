package org.sena.directory.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ListedService;
import org.sena.directory.api.Shortlists;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.CurrentActor;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;

/**
 * The services a visitor wants to remember: in the session, and for a signed-in resident also in
 * the records. What was listed before signing in joins what was kept.
 */
@Component(service = MyList.class)
public class MyList {

    private static final String LIST = "my-list";

    /** Whose kept list has joined the session's. */
    private static final String OWNER = "my-list.owner";

    @Reference private CurrentActor currentActor;
    @Reference private Directory directory;
    @Reference private Shortlists shortlists;
    @Reference private Taxonomies taxonomies;

    /** In the order in which they were put there. */
    public List<ListedService> services(SharedSession session) {
        List<ListedService> told = session.read(LIST).map(ListText::read).orElse(List.of());
        String owner = owner();

        if (owner.isEmpty() || session.read(OWNER).filter(owner::equals).isPresent()) {
            return told;
        }

        List<ListedService> kept = shortlists.mine();
        List<ListedService> both = ServiceList.merged(kept, told);

        if (!both.equals(kept)) {
            shortlists.keep(both);
        }

        session.write(LIST, ListText.write(both));
        session.write(OWNER, owner);

        return both;
    }

    /**
     * Puts a service at the end of the list, once.
     *
     * @return false when the list is full
     */
    public boolean add(SharedSession session, ListedService service) {
        List<ListedService> before = services(session);
        List<ListedService> after = ServiceList.with(before, service);

        if (!after.equals(before)) {
            keep(session, after);
        }

        return ServiceList.holds(after, service.service());
    }

    /**
     * Puts the service that a page's form names ({@code listed}, with the need it is {@code for})
     * on the list, and says so where the visitor is. What is no service changes nothing.
     */
    public void add(Submission in) {
        String need =
                in.parameter("for").filter(code -> taxonomies.need(code).isPresent()).orElse("");

        in.parameter("listed")
                .flatMap(directory::service)
                .ifPresent(
                        service ->
                                in.say(
                                        add(in.session(), ListedService.of(service.id(), need))
                                                ? "kit.list.added"
                                                : "kit.list.full",
                                        service.name()));
    }

    /** The ids of the services on it. */
    public Set<String> ids(SharedSession session) {
        return services(session).stream()
                .map(ListedService::service)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void remove(SharedSession session, String service) {
        keep(session, ServiceList.without(services(session), service));
    }

    public void clear(SharedSession session) {
        services(session);
        keep(session, List.of());
    }

    public boolean holds(SharedSession session, String service) {
        return ServiceList.holds(services(session), service);
    }

    private void keep(SharedSession session, List<ListedService> list) {
        if (!owner().isEmpty()) {
            shortlists.keep(list);
        }

        session.write(LIST, ListText.write(list));
    }

    /** The signed-in resident; empty for everybody else. */
    private String owner() {
        return currentActor.get().isAnonymous() ? "" : currentActor.get().subjectId().orElse("");
    }
}
