package org.sena.directory.exchange.duplicate;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.directory.api.Address;
import org.sena.directory.api.Contact;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationIdentifier;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.WebLink;

/** Takes the prints of records. */
final class Prints {

    /** Longer texts say no more about being the same. */
    private static final int WORDS = 60;

    private static final int TELLING_WORD = 4;

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Prints() {}

    static RecordPrint of(Service service) {
        ImmutableRecordPrint.Builder print =
                ImmutableRecordPrint.builder()
                        .kind(RecordKind.SERVICE)
                        .id(service.id())
                        .name(NameForm.of(service.name()))
                        .organisation(NameForm.of(service.organisation().name()))
                        .organisationId(service.organisation().id())
                        .sourceIds(sourceIds(service.id(), service.provenance()))
                        .words(words(service.description()))
                        .minimumAge(service.minimumAge())
                        .maximumAge(service.maximumAge());

        for (Location location : service.locations()) {
            location.uprn().map(uprn -> uprn.replaceFirst("^0+", "")).ifPresent(print::addUprns);
            location.coordinate().ifPresent(print::addPoints);
            print.addAllPostcodes(
                    location.addresses().stream()
                            .map(Address::postcode)
                            .map(Prints::postcode)
                            .filter(code -> !code.isEmpty())
                            .collect(Collectors.toSet()));
        }

        addContacts(print, service);

        return print.build();
    }

    static RecordPrint of(Organisation organisation) {
        return ImmutableRecordPrint.builder()
                .kind(RecordKind.ORGANISATION)
                .id(organisation.id())
                .name(NameForm.of(organisation.name()))
                .identifiers(
                        organisation.identifiers().stream()
                                .map(Prints::identifier)
                                .collect(Collectors.toSet()))
                .sourceIds(sourceIds(organisation.id(), organisation.provenance()))
                .phones(forms(organisation.phone().stream(), PhoneForm::of))
                .webDomains(forms(organisation.url().stream(), Domains::ofAddress))
                .emails(lower(organisation.email().stream()))
                .emailDomains(forms(organisation.email().stream(), Domains::ofEmail))
                .words(words(organisation.description()))
                .build();
    }

    private static void addContacts(ImmutableRecordPrint.Builder print, Service service) {
        Collection<String> emails =
                Stream.concat(
                                service.email().stream(),
                                service.contacts().stream().flatMap(c -> c.email().stream()))
                        .collect(Collectors.toSet());
        Stream<String> phones =
                Stream.concat(
                        service.phone().stream(),
                        service.contacts().stream()
                                .map(Contact::phones)
                                .flatMap(Collection::stream)
                                .map(Phone::number));
        Stream<String> urls =
                Stream.concat(
                        service.url().stream(), service.otherUrls().stream().map(WebLink::url));

        print.phones(forms(phones, PhoneForm::of))
                .webDomains(forms(urls, Domains::ofAddress))
                .emails(lower(emails.stream()))
                .emailDomains(forms(emails.stream(), Domains::ofEmail));
    }

    /** Numbers are compared without spaces, dashes and leading zeros: 01234567 is 1234567. */
    private static String identifier(OrganisationIdentifier identifier) {
        String register =
                identifier.scheme().orElse(identifier.type()).toUpperCase(Locale.ROOT).strip();
        String number =
                identifier
                        .identifier()
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9]", "")
                        .replaceFirst("^0+", "");

        return register + " " + number;
    }

    private static Set<String> sourceIds(String id, Optional<Provenance> provenance) {
        return Stream.concat(Stream.of(id), provenance.flatMap(Provenance::sourceId).stream())
                .filter(candidate -> UUID.matcher(candidate).matches())
                .map(candidate -> candidate.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NameForm.of(text).text().split(" "))
                .filter(word -> word.length() >= TELLING_WORD)
                .limit(WORDS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String postcode(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static Set<String> lower(Stream<String> texts) {
        return texts.map(text -> text.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> forms(
            Stream<String> texts, Function<String, Optional<String>> form) {
        return texts.map(form).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
