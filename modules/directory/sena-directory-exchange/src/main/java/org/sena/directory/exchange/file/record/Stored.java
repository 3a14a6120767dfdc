package org.sena.directory.exchange.file.record;

import java.util.Optional;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;

/** What the directory has already. */
public interface Stored {

    Optional<Service> service(String id);

    Optional<Location> location(String id);

    Optional<Organisation> organisation(String id);

    /** The one with exactly that name, in any case. */
    Optional<Organisation> organisationNamed(String name);

    /** False when the table of postcodes is there and does not hold it. */
    boolean isPostcode(String postcode);
}
