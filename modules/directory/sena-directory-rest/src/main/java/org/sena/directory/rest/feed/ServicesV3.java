package org.sena.directory.rest.feed;

import java.util.Optional;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.ServiceAtLocationPage;
import org.sena.directory.api.ServiceHit;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.rest.query.V3Services;
import org.sena.directory.standard.PublicV3;

/** Services and services at locations of version 3.0. */
@Component(service = ServicesV3.class)
public class ServicesV3 {

    private final Answers answers;
    private final Source source;
    private final PublicV3 v3;

    @Activate
    public ServicesV3(@Reference Answers answers, @Reference Source source) {
        this.answers = answers;
        this.source = source;
        this.v3 = new PublicV3(source);
    }

    public Response services(Ask ask) {
        V3Services asked = new V3Services(ask.parameters(), source);
        ServiceSearch search = asked.search(ask.directoryKey());
        Json.Item<ServiceHit> item = item(asked);
        Directory directory = source.directory();

        if (asked.isStream()) {
            return answers.stream(
                    json -> Found.each(directory, search, hit -> item.write(hit, json)));
        }

        if (asked.isUnpaged()) {
            return answers.whole(
                    ask,
                    json ->
                            Listing.<ServiceHit>whole(
                                    json, use -> Found.each(directory, search, use), item));
        }

        return answers.list(ask, () -> page(search).v3(item));
    }

    public Response service(Ask ask, String id) {
        Service service = find(ask, id);

        return answers.record(ask, bytes(service), service.modifiedAt());
    }

    public Response servicesAtLocations(Ask ask) {
        V3Services asked = new V3Services(ask.parameters(), source);
        ServiceSearch search = asked.search(ask.directoryKey());
        Json.Item<ServiceAtLocation> item =
                asked.isFull() ? v3::serviceAtLocation : v3::serviceAtLocationItem;
        Directory directory = source.directory();

        if (asked.isStream()) {
            return answers.stream(
                    json -> Found.eachLocation(directory, search, at -> item.write(at, json)));
        }

        return answers.list(
                ask,
                () -> {
                    ServiceAtLocationPage page = directory.searchLocations(search);

                    return new Listing<>(page.page(), page.size(), page.total(), page.hits())
                            .v3(item);
                });
    }

    public Response serviceAtLocation(Ask ask, String id) {
        Optional<ServiceAtLocation> found = source.directory().serviceAtLocation(id);
        ServiceAtLocation at =
                found.filter(one -> members(ask).has(one.service()))
                        .orElseThrow(
                                () ->
                                        new NoSuchRecordException(
                                                "There is no service at a location with the id '"
                                                        + id
                                                        + "'."));

        return answers.record(
                ask, Json.bytes(json -> v3.serviceAtLocation(at, json)), at.service().modifiedAt());
    }

    /** The tag under which a service is published now. */
    public EntityTag tag(Service service) {
        return Answers.contentTag(bytes(service));
    }

    Service find(Ask ask, String id) {
        Directory directory = source.directory();

        return directory
                .service(id)
                .filter(service -> members(ask).has(service))
                .orElseThrow(() -> new NoSuchRecordException(gone(directory, id)));
    }

    private static String gone(Directory directory, String id) {
        return directory
                .removedAt(id)
                .map(at -> "The service '" + id + "' was withdrawn at " + at + ".")
                .orElse("There is no service with the id '" + id + "'.");
    }

    private byte[] bytes(Service service) {
        return Json.bytes(json -> v3.service(service, json));
    }

    private Members members(Ask ask) {
        return new Members(source, ask.directory());
    }

    private Json.Item<ServiceHit> item(V3Services asked) {
        Json.Item<Service> shown =
                asked.isMinimal()
                        ? v3::serviceMinimal
                        : asked.isFull() ? v3::service : v3::serviceItem;

        return (hit, json) -> {
            if (hit.removed()) {
                v3.removed(hit.service(), json);
            } else {
                shown.write(hit.service(), json);
            }
        };
    }

    private Listing<ServiceHit> page(ServiceSearch search) {
        ServicePage page = source.directory().search(search);

        return new Listing<>(page.page(), page.size(), page.total(), page.hits());
    }
}
