package org.sena.directory.standard;

import com.fasterxml.jackson.databind.JsonNode;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;

/**
 * Reads what others publish, in version 3.0 or 1.0 or between: unknown properties, nulls and empty
 * texts are passed over; ids that are no UUIDs become some, always the same for one publisher;
 * terms become ours by id, address, CURIE, or taxonomy and code, and unknown ones are left out;
 * areas that a code names become that code; addresses without a scheme get {@code https}. Text
 * stays as it is: whoever stores it cleans it. Safe for any number of threads.
 */
public final class ForeignDocuments {

    private final Reading reading;

    /**
     * @param publisher of the documents, as the address of their feed: it tells apart equal ids
     */
    public ForeignDocuments(TermSource terms, String publisher) {
        this(Reading.foreign(terms, publisher));
    }

    private ForeignDocuments(Reading reading) {
        this.reading = reading;
    }

    /**
     * For what somebody hands in to be kept here: a term that nobody knows is a mistake that is
     * told, instead of being left out.
     */
    public static ForeignDocuments submitted(TermSource terms) {
        return new ForeignDocuments(Reading.submitted(terms));
    }

    /**
     * A service without an {@code organization} of its own has one with the id only, its name
     * empty. Ages, deliveries and availability are taken from wherever the version has them.
     *
     * @throws DocumentException with everything that has not its form
     */
    public Service service(JsonNode document) {
        return Doc.read(document, new ServiceReader(reading)::service);
    }

    /**
     * @throws DocumentException with everything that has not its form
     */
    public Organisation organisation(JsonNode document) {
        return Doc.read(document, new OrganisationReader(reading)::organisation);
    }

    /**
     * @throws DocumentException with everything that has not its form
     */
    public Location location(JsonNode document) {
        return Doc.read(document, new LocationReader(reading)::location);
    }

    /** The id under which a foreign record is known here. */
    public String id(RecordKind kind, String foreignId) {
        return reading.id(kind, foreignId);
    }
}
