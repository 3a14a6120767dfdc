package org.sena.directory.rest.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.api.TermIds;
import org.sena.directory.rest.query.Paging;
import org.sena.directory.rest.query.Parameters;
import org.sena.directory.rest.query.Streams;
import org.sena.directory.standard.PublicV3;

/** Organisations of version 3.0. */
@Component(service = OrganisationsV3.class)
public class OrganisationsV3 {

    private static final Collection<String> NAMES =
            List.of(
                    "search",
                    "full",
                    "full_service",
                    "modified_after",
                    "page",
                    "per_page",
                    "format");

    private final Answers answers;
    private final Organisations organisations;
    private final Source source;
    private final PublicV3 v3;

    @Activate
    public OrganisationsV3(
            @Reference Answers answers,
            @Reference Organisations organisations,
            @Reference Source source) {
        this.answers = answers;
        this.organisations = organisations;
        this.source = source;
        this.v3 = new PublicV3(source);
    }

    public Response organisations(Ask ask) {
        Parameters parameters = ask.parameters().known(NAMES);
        Paging paging = Paging.v3(parameters);
        Json.Item<Organisation> item = item(ask, parameters);
        Organisations.Search search =
                new Organisations.Search(
                        parameters.text("search"),
                        parameters.moment("modified_after").map(moment -> moment.minusMillis(1)));

        if (Streams.isAsked(parameters)) {
            return answers.stream(
                    json ->
                            organisations.each(
                                    ask.directory(), search, one -> item.write(one, json)));
        }

        return answers.list(
                ask,
                () -> {
                    OrganisationPage page =
                            organisations.page(
                                    ask.directory(), search, paging.page(), paging.size());

                    return new Listing<>(page.page(), page.size(), page.total(), page.hits())
                            .v3(OrganisationsV3::about, item);
                });
    }

    public Response organisation(Ask ask, String id) {
        Organisation organisation = organisations.find(ask.directory(), id);
        boolean withServices = ask.parameters().known(NAMES).flag("full_service");

        return answers.record(
                ask,
                Json.bytes(
                        json -> whole(ask, organisation, withServices).write(organisation, json)),
                withServices ? Optional.empty() : organisation.modifiedAt());
    }

    /**
     * The validator's schema of this list asks for what one organisation has; a page that has it
     * too passes both that and the published specification.
     */
    private static void about(JsonGenerator json) throws IOException {
        json.writeStringField("id", TermIds.of("list", "organizations"));
        json.writeStringField("name", "Organisations");
        json.writeStringField("description", "Who gives the services of this directory, by id.");
    }

    private Json.Item<Organisation> item(Ask ask, Parameters parameters) {
        boolean withServices = parameters.flag("full_service");

        return parameters.flag("full") || withServices
                ? (one, json) -> whole(ask, one, withServices).write(one, json)
                : v3::organisationItem;
    }

    private Json.Item<Organisation> whole(Ask ask, Organisation one, boolean withServices) {
        return withServices
                ? (organisation, json) ->
                        v3.organisation(
                                organisation,
                                Found.of(source.directory(), one.id(), ask.directoryKey()),
                                json)
                : v3::organisation;
    }
}
