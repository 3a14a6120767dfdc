package org.sena.directory.api.workflow;

import java.util.List;
import org.immutables.value.Value;

/** One part of a record that differs between two versions. */
@Value.Immutable
public interface Change {

    /**
     * Property of the record, as in Open Referral UK. Of a service: {@code name}, {@code
     * alternate_name}, {@code description}, {@code service_types}, {@code attributes} (other
     * terms), {@code ages}, {@code eligibility_description}, {@code service_areas}, {@code
     * deliveries}, {@code locations}, {@code schedules}, {@code cost_options}, {@code phone},
     * {@code email}, {@code url}, {@code additional_urls}, {@code contacts}, {@code languages},
     * {@code required_documents}, {@code accreditations}, {@code funding}, {@code alert}, {@code
     * status}, {@code availability}, {@code capacity}, {@code referral_method}, {@code
     * needed_items}, {@code assurer_email}. Of an organisation: {@code name}, {@code description},
     * {@code phone}, {@code email}, {@code website}, {@code logo}, {@code uri}, {@code
     * parent_organization_id}, {@code organization_identifiers}, {@code attributes}, {@code
     * agreement_until}.
     */
    String part();

    /** What was there, one plain line each; empty when there was nothing. */
    List<String> before();

    /** What is proposed, one plain line each; empty when it is taken away. */
    List<String> after();
}
