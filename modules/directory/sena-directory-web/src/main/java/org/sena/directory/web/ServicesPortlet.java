package org.sena.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
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

    private static final double METRES_IN_A_MILE = 1609.344;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ZONE);

    @Reference private Directory directory;
    @Reference private Postcodes postcodes;
    @Reference private Taxonomies taxonomies;

    public ServicesPortlet() {
        super("org.sena.directory.web.views");
        render("search", this::search);
        action("search", this::look);
        action("clear", this::clear);
    }

    private View search(Page page) {
        Optional<String> asked = given(page, "service");

        if (asked.isPresent()) {
            return service(page, asked.get());
        }

        Search search =
                given(page, "need")
                        .filter(code -> taxonomies.need(code).isPresent())
                        .map(Search.last(page.session())::forNeed)
                        .orElseGet(() -> Search.last(page.session()));
        Optional<Place> place = place(search);
        SearchView view =
                new SearchView(page, search, place, taxonomies, find(search, place), today());

        return View.of("search", view.title(), view);
    }

    private View service(Page page, String id) {
        Optional<Service> found = directory.service(id);

        if (found.isEmpty()) {
            return View.of("no-service", page.text("no-service.title"));
        }

        Optional<Place> place = place(Search.last(page.session()));
        ServiceView view = new ServiceView(page, found.get(), place, taxonomies, today());

        return View.of("service", view.name(), view);
    }

    private void look(Submission in) {
        Optional<Search> search = new SearchForm(postcodes, taxonomies).read(in.form());

        if (search.isEmpty()) {
            in.showAgain();

            return;
        }

        search.get().keep(in.session());
        in.show("search", "need", search.get().value(Search.Field.NEED), "service", "");
    }

    private void clear(Submission in) {
        Search.forget(in.session());
        in.show("search", "need", "", "service", "");
    }

    private List<Service> find(Search search, Optional<Place> place) {
        if (search.isEmpty()) {
            return List.of();
        }

        ImmutableServiceSearch.Builder asked =
                ImmutableServiceSearch.builder()
                        .words(text(search, Search.Field.WORDS))
                        .place(place)
                        .livingIn(place)
                        .minimumAge(search.number(Search.Field.AGE))
                        .maximumAge(search.number(Search.Field.AGE))
                        .size(100);

        text(search, Search.Field.NEED).ifPresent(asked::addNeeds);

        text(search, Search.Field.TYPE).ifPresent(asked::addServiceTypes);

        if (place.isPresent()) {
            search.number(Search.Field.MILES)
                    .ifPresent(miles -> asked.within((int) Math.round(miles * METRES_IN_A_MILE)));
        }

        return directory.search(asked.build()).services();
    }

    private Optional<Place> place(Search search) {
        return text(search, Search.Field.POSTCODE).flatMap(postcodes::find);
    }

    private static Optional<String> text(Search search, Search.Field field) {
        return Optional.of(search.value(field)).filter(value -> !value.isEmpty());
    }

    private static Optional<String> given(Page page, String parameter) {
        return page.parameter(parameter).filter(value -> !value.isBlank());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
