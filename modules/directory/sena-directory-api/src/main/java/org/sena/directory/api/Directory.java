package org.sena.directory.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published directory. Everybody may read it. */
public interface Directory {

    Optional<Service> service(String serviceId);

    /** Services that match the words and the filters, best first. */
    List<Service> search(ServiceSearch search);

    Optional<Organisation> organisation(String organisationId);

    /** All organisations by name. */
    List<Organisation> organisations();

    /** The services that fit what a person told us, best first; see {@link Match#reasons()}. */
    List<Match> match(MatchRequest request);

    /**
     * How full the services are that answer each need in a place: open referrals divided by
     * capacity. Needs without any known capacity are absent.
     *
     * @param place empty: everywhere
     */
    Map<String, Double> utilisation(Collection<String> needs, Optional<Place> place);
}
