package org.sena.directory.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published directory. Everybody may read it. */
public interface Directory {

    Optional<Service> service(String serviceId);

    /** When the service was withdrawn; empty when it is shown or was never known. */
    Optional<Instant> removedAt(String serviceId);

    /** Services that match the words and the filters, best first. */
    ServicePage search(ServiceSearch search);

    /**
     * The same services, once for each location; those without a location are left out. With {@link
     * ServiceSearch#within()} only at the locations that are that near.
     */
    ServiceAtLocationPage searchLocations(ServiceSearch search);

    Optional<ServiceAtLocation> serviceAtLocation(String serviceAtLocationId);

    Optional<Location> location(String locationId);

    Optional<Organisation> organisation(String organisationId);

    /** All organisations by name. */
    List<Organisation> organisations();

    /**
     * Organisations by id.
     *
     * @param words empty: all
     * @param modifiedAfter empty: whenever they changed
     * @param page from 1
     * @param size 1 to 1,000
     */
    OrganisationPage organisations(
            Optional<String> words, Optional<Instant> modifiedAfter, int page, int size);

    /**
     * Names of services and service types that begin so, for completing what is typed.
     *
     * @param limit at least 1
     */
    List<String> complete(String beginning, int limit);

    /** The services that fit what a person told us, best first; see {@link Match#reasons()}. */
    List<Match> match(MatchRequest request);

    /**
     * How full the services are that answer each need in a place: open referrals divided by
     * capacity. Needs without any known capacity are absent.
     *
     * @param place empty: everywhere
     */
    Map<String, Double> utilisation(Collection<String> needs, Optional<Place> place);

    /**
     * True when people may be referred to the service now: it runs, takes direct referrals, is not
     * full, and an agreement covers it; see {@link Recognition}.
     */
    boolean isReferable(Service service);

    /** Number of the newest change that is shown; grows with every change to what is published. */
    long sequence();

    /** When what is published changed last. */
    Instant modifiedAt();
}
