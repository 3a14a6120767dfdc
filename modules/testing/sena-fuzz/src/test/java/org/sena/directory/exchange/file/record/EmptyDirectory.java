package org.sena.directory.exchange.file.record;

import java.util.Optional;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;

/** A directory that holds nothing yet. */
final class EmptyDirectory implements Stored {

    @Override
    public Optional<Service> service(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Location> location(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Organisation> organisation(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Organisation> organisationNamed(String name) {
        return Optional.empty();
    }

    @Override
    public boolean isPostcode(String postcode) {
        return !postcode.startsWith("ZZ");
    }
}
