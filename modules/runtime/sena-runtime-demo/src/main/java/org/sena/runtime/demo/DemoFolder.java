package org.sena.runtime.demo;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sena.directory.api.ImmutableAddress;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Assignment;
import org.sena.directory.api.workflow.ImmutableAssignment;
import org.sena.referral.api.agreement.AgreementDraft;
import org.sena.referral.api.agreement.ImmutableAgreementDraft;
import org.sena.referral.api.agreement.Signature;

/** The files of the example data; see the README beside them. */
final class DemoFolder {

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    DemoFolder(Path folder) {
        this.folder = folder;
    }

    Reader postcodes() throws IOException {
        return Files.newBufferedReader(folder.resolve("postcodes.csv"));
    }

    /** Where the postcodes of the file are, in its order. */
    List<Place> places(Postcodes postcodes) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("postcodes.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",")[2])
                    .flatMap(postcode -> postcodes.find(postcode).stream())
                    .toList();
        }
    }

    List<Organisation> organisations() throws IOException {
        return items("organisations").stream()
                .<Organisation>map(
                        item ->
                                ImmutableOrganisation.builder()
                                        .id(item.required("id"))
                                        .name(item.required("name"))
                                        .description(item.required("description"))
                                        .email(item.text("email"))
                                        .phone(item.text("phone"))
                                        .url(item.text("url"))
                                        .agreementUntil(
                                                item.text("agreementUntil").map(LocalDate::parse))
                                        .identifiers(
                                                item.items("identifiers").stream()
                                                        .map(DemoParts::identifier)
                                                        .toList())
                                        .build())
                .toList();
    }

    /** By id; each stands where its postcode is. */
    Map<String, Location> locations(Postcodes postcodes) throws IOException {
        return items("locations").stream()
                .<Location>map(
                        item ->
                                ImmutableLocation.builder()
                                        .id(item.required("id"))
                                        .name(item.required("name"))
                                        .addAddresses(
                                                ImmutableAddress.builder()
                                                        .street(item.required("street"))
                                                        .city(item.required("city"))
                                                        .county(item.required("county"))
                                                        .postcode(item.required("postcode"))
                                                        .build())
                                        .coordinate(
                                                postcodes
                                                        .find(item.required("postcode"))
                                                        .map(Place::coordinate))
                                        .uprn(item.text("uprn"))
                                        .accessibility(
                                                item.items("accessibility").stream()
                                                        .map(DemoParts::accessibility)
                                                        .toList())
                                        .build())
                .collect(toMap(Location::id, location -> location));
    }

    /**
     * @param today from which the days since an assurance count back
     */
    List<Service> services(
            List<Organisation> organisations, Map<String, Location> locations, LocalDate today)
            throws IOException {
        DemoService reader =
                new DemoService(
                        organisations.stream().collect(toMap(Organisation::id, body -> body)),
                        locations,
                        today);

        return items("services").stream().map(reader::read).toList();
    }

    /** Who vouches for what, of the demo users. */
    List<Assignment> assignments() throws IOException {
        return items("assignments").stream()
                .<Assignment>map(
                        item ->
                                ImmutableAssignment.builder()
                                        .userId(item.required("id"))
                                        .displayName(item.required("name"))
                                        .serviceTypes(item.list("types"))
                                        .areas(item.list("areas"))
                                        .build())
                .toList();
    }

    /**
     * What was signed with the organisations.
     *
     * @param today from which the days to the end count
     */
    List<AgreementDraft> agreements(LocalDate today) throws IOException {
        return items("agreements").stream()
                .<AgreementDraft>map(
                        item ->
                                ImmutableAgreementDraft.builder()
                                        .organisationId(item.required("organisation"))
                                        .organisation(
                                                Signature.of(
                                                        item.required("signer"),
                                                        item.required("role")))
                                        .council(
                                                Signature.of(
                                                        item.required("council"),
                                                        item.required("councilRole")))
                                        .firstDay(today.minusDays(200))
                                        .lastDay(
                                                today.plusDays(
                                                        item.number("daysLeft").orElseThrow()))
                                        .document(item.required("document"))
                                        .build())
                .toList();
    }

    private List<Item> items(String name) throws IOException {
        Path file = folder.resolve(name + ".json");
        JsonNode list = json.readTree(file.toFile()).path(name);

        if (list.isEmpty()) {
            throw new IOException(file + " has no list " + name);
        }

        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> new Item(file.toString(), node))
                .toList();
    }
}
