package org.sena.needs.service.evaluation;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.outage.Outage;

/** Where a postcode is. While that can't be looked up, nobody is anywhere. */
@Component(service = Places.class)
public class Places {

    private final Postcodes postcodes;
    private final Outage outage;

    @Activate
    public Places(@Reference Postcodes postcodes) {
        this(postcodes, Clock.systemUTC());
    }

    Places(Postcodes postcodes, Clock clock) {
        this.postcodes = postcodes;
        this.outage = new Outage("where postcodes are", clock);
    }

    /** Empty when the postcode is not known, or can't be looked up now. */
    Optional<Place> find(String postcode) {
        return outage.ask(() -> postcodes.find(postcode), () -> Optional.of(Optional.empty()));
    }
}
