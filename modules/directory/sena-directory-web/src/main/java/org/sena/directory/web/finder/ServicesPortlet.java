package org.sena.directory.web.finder;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceHit;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.exchange.Duplicates;
import org.sena.directory.api.workflow.LocalDirectories;
import org.sena.directory.list.MyList;
import org.sena.directory.web.service.ServiceView;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Finds services, and shows one. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_services",
        javax_portlet_display$_$name = "SENA services")
public class ServicesPortlet extends SenaPortlet {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ZONE);

    @Reference private Directory directory;

    @Reference private LocalDirectories directories;
    @Reference private Duplicates duplicates;
    @Reference private MyList myList;
    @Reference private Postcodes postcodes;
    @Reference private Taxonomies taxonomies;

    public ServicesPortlet() {
        super("org.sena.directory.web.views");
        render("search", this::search);
        action("search", this::look);
        action("remove", this::remove);
        action("clear", this::clear);
        action("list", in -> myList.add(in));
    }

    private View search(Page page) {
        Optional<String> asked = given(page, "service");

        if (asked.isPresent()) {
            return service(page, asked.get());
        }

        Optional<LocalDirectory> part = given(page, "directory").flatMap(directories::directory);
        Search search = search(page, given(page, "need"));
        SearchView view =
                new SearchView(
                        page,
                        search,
                        part,
                        taxonomies,
                        find(page, search, part),
                        now(),
                        myList.ids(page.session()),
                        directory::isReferable);

        return View.of("search", view.title(), view);
    }

    private Search search(Page page, Optional<String> need) {
        Search last = Search.last(page.session());

        return need.filter(code -> taxonomies.need(code).isPresent())
                .map(last::forNeed)
                .orElse(last);
    }

    private View service(Page page, String id) {
        Optional<Service> found = directory.service(id).or(() -> replacement(id));

        if (found.isEmpty()) {
            String left = directory.removedAt(id).isPresent() ? "left" : "no";

            return View.of(left + "-service", page.text(left + "-service.title"));
        }

        Optional<Place> place = KnownPlace.of(Search.last(page.session()));
        ServiceView view =
                new ServiceView(
                        page,
                        ImmutableServiceHit.builder().service(found.get()).build(),
                        place,
                        taxonomies,
                        now(),
                        myList.ids(page.session()),
                        directory::isReferable);

        return View.of("service", view.name(), view);
    }

    /** A link to a record that was merged away leads to the one that stands for it. */
    private Optional<Service> replacement(String id) {
        return duplicates.replacement(RecordKind.SERVICE, id).flatMap(directory::service);
    }

    private void look(Submission in) {
        Optional<Search> search = new SearchForm(postcodes, taxonomies).read(in.form());

        if (search.isEmpty()) {
            in.showAgain();

            return;
        }

        keep(in, search.get());
    }

    private void remove(Submission in) {
        keep(in, Chip.remove(Search.last(in.session()), in.form().text("remove").value()));
    }

    private void clear(Submission in) {
        keep(in, Search.nothing());
    }

    private static void keep(Submission in, Search search) {
        if (search.isEmpty()) {
            Search.forget(in.session());
        } else {
            search.keep(in.session());
        }

        in.show("search", "need", search.value(Search.Field.NEED), "service", "");
    }

    private Optional<ServicePage> find(Page page, Search search, Optional<LocalDirectory> part) {
        if (search.isEmpty() && part.isEmpty()) {
            return Optional.empty();
        }

        return Optional.of(
                directory.search(
                        Question.of(
                                search, part.map(LocalDirectory::key), SearchView.number(page))));
    }

    private static Optional<String> given(Page page, String parameter) {
        return page.parameter(parameter).filter(value -> !value.isBlank());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
