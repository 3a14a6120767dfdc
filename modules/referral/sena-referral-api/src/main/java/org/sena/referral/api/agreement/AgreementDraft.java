package org.sena.referral.api.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/** What is written down when an agreement is made or renewed. */
@Value.Immutable
public interface AgreementDraft {

    String organisationId();

    Signature organisation();

    Signature council();

    /** The first day on which it holds, from midnight in this country. */
    LocalDate firstDay();

    /** The last day on which it holds, until midnight in this country; not before the first. */
    LocalDate lastDay();

    /** Where the signed paper is filed; 1 to 200 characters. */
    String document();

    /** The services it covers; empty covers all the organisation's services. */
    Set<String> serviceIds();
}
