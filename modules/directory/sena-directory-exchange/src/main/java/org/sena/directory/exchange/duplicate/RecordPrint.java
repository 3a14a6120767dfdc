package org.sena.directory.exchange.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.RecordKind;

/** What of a record is compared with others, in one form for all ways of writing it. */
@Value.Immutable
interface RecordPrint {

    RecordKind kind();

    String id();

    NameForm name();

    /** Of the organisation that gives it; empty for an organisation. */
    Optional<NameForm> organisation();

    Optional<String> organisationId();

    /** Register and number: {@code GB-CHC 1234567}. */
    Set<String> identifiers();

    /** UUIDs under which it is known here or where it comes from. */
    Set<String> sourceIds();

    /** Without leading zeros. */
    Set<String> uprns();

    /** Upper case, without spaces. */
    Set<String> postcodes();

    List<Coordinate> points();

    /** In E.164. */
    Set<String> phones();

    /** Without {@code www.}; none that many share. */
    Set<String> webDomains();

    /** Lower case. */
    Set<String> emails();

    /** None of the providers that anybody uses. */
    Set<String> emailDomains();

    /** Words of the description that mean something. */
    Set<String> words();

    OptionalInt minimumAge();

    OptionalInt maximumAge();
}
