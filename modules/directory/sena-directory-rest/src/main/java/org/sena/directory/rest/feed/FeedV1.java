package org.sena.directory.rest.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.rest.query.Paging;
import org.sena.directory.rest.query.Parameters;
import org.sena.directory.rest.query.V1Services;
import org.sena.directory.standard.PublicV1;

/** The records of version 1.0; its terms are told by {@link TermsV1}. */
@Component(service = FeedV1.class)
public class FeedV1 {

    private static final List<String> LISTS = List.of("page", "per_page", "text");

    private final Answers answers;
    private final Locations locations;
    private final Organisations organisations;
    private final Source source;
    private final PublicV1 v1;

    @Activate
    public FeedV1(
            @Reference Answers answers,
            @Reference Locations locations,
            @Reference Organisations organisations,
            @Reference Source source) {
        this.answers = answers;
        this.locations = locations;
        this.organisations = organisations;
        this.source = source;
        this.v1 = new PublicV1(source);
    }

    public Response services(Ask ask) {
        V1Services asked = new V1Services(ask.parameters(), source);
        ServiceSearch search = asked.search(ask.directoryKey());
        Set<String> included = asked.included();

        return answers.list(
                ask,
                () -> {
                    ServicePage page = source.directory().search(search);

                    return new Listing<>(page.page(), page.size(), page.total(), page.services())
                            .v1((service, json) -> v1.serviceItem(service, included, json));
                });
    }

    public Response service(Ask ask, String id) {
        Service service =
                source.directory()
                        .service(id)
                        .filter(new Members(source, ask.directory())::has)
                        .orElseThrow(() -> none("service", id));

        return answers.record(
                ask, Json.bytes(json -> v1.service(service, json)), service.modifiedAt());
    }

    public Response organisations(Ask ask) {
        Parameters parameters = ask.parameters().known(LISTS);
        Paging paging = Paging.v1(parameters);
        Organisations.Search search =
                new Organisations.Search(parameters.text("text"), Optional.empty());

        return answers.list(
                ask,
                () -> {
                    OrganisationPage page =
                            organisations.page(
                                    ask.directory(), search, paging.page(), paging.size());

                    return new Listing<>(page.page(), page.size(), page.total(), page.hits())
                            .v1(v1::organisation);
                });
    }

    public Response organisation(Ask ask, String id) {
        Organisation organisation = organisations.find(ask.directory(), id);
        List<Service> services = Found.of(source.directory(), id, ask.directoryKey());

        return answers.record(
                ask,
                Json.bytes(json -> v1.organisation(organisation, services, json)),
                Optional.empty());
    }

    public Response locations(Ask ask) {
        Paging paging = Paging.v1(ask.parameters().known(LISTS));

        return answers.list(ask, () -> locations.page(ask.directoryKey(), paging).v1(v1::location));
    }

    public Response location(Ask ask, String id) {
        Location location = source.directory().location(id).orElseThrow(() -> none("location", id));

        return answers.record(
                ask, Json.bytes(json -> v1.location(location, json)), Optional.empty());
    }

    /** Nobody can review a service here: an empty page. */
    public Response reviews(Ask ask) {
        Paging paging = Paging.v1(ask.parameters().known(LISTS));

        return answers.list(ask, () -> Listing.of(List.of(), paging).v1((review, json) -> {}));
    }

    static NoSuchRecordException none(String kind, String id) {
        return new NoSuchRecordException("There is no " + kind + " with the id '" + id + "'.");
    }
}
