package org.sena.directory.rest.query;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be understood is refused, by a message that names the parameter. */
class RefusedParametersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    "page=0                      | 'page'\n"
                            + "page=abc                    | 'page'\n"
                            + "page=1.5                    | 'page'\n"
                            + "page=-1                     | 'page'\n"
                            + "per_page=0                  | 'per_page'\n"
                            + "per_page=101                | 'per_page'\n"
                            + "per_page=99999999999        | 'per_page'\n"
                            + "minimum_age=old             | 'minimum_age'\n"
                            + "minimum_age=-1              | 'minimum_age'\n"
                            + "maximum_age=151             | 'maximum_age'\n"
                            + "maximum_age=NaN             | 'maximum_age'\n"
                            + "minimum_age=60&maximum_age=18 | 'minimum_age'\n"
                            + "day=XX                      | 'day'\n"
                            + "day=6MO                     | 'day'\n"
                            + "start_time=25:00            | 'start_time'\n"
                            + "end_time=noon               | 'end_time'\n"
                            + "start_time=09:00&start_time=10:00&end_time=12:00 | 'end_time'\n"
                            + "postcode=ZZ99 9ZZ           | 'postcode'\n"
                            + "coverage=ZZ99 9ZZ           | 'coverage'\n"
                            + "proximity=1000              | 'postcode'\n"
                            + "postcode=PE29 3TN&proximity=far | 'proximity'\n"
                            + "postcode=PE29 3TN&proximity=-5  | 'proximity'\n"
                            + "taxonomy_term_id=1          | 'taxonomy_term_id'\n"
                            + "taxonomy_id=1               | 'taxonomy_id'\n"
                            + "need=lunch                  | 'need'\n"
                            + "service_type=food           | 'service_type'\n"
                            + "attending_type=boat         | 'attending_type'\n"
                            + "modified_after=yesterday    | 'modified_after'\n"
                            + "modified_after=2030-13-01   | 'modified_after'\n"
                            + "format=xml                  | 'format'\n"
                            + "full=perhaps                | 'full'\n"
                            + "startTime=09:00             | 'start_time'\n"
                            + "perPage=5                   | 'per_page'\n"
                            + "taxonomyTermId=5            | 'taxonomy_term_id'")
    void version_3_refuses(String query, String named) {
        BadParameterException thrown =
                assertThrows(
                        BadParameterException.class,
                        () -> {
                            V3Services asked = new V3Services(Known.parameters(query), new Known());

                            asked.search(Optional.empty());
                            asked.isFull();
                            asked.isStream();
                        });

        assertTrue(thrown.getMessage().contains(named), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    "per_page=1001               | 'per_page'\n"
                            + "taxonomy_id=x               | 'taxonomy_id'\n"
                            + "vocabulary=service-types    | 'vocabulary'\n"
                            + "taxonomy_id=lunch-club,food-bank&vocabulary=service-types"
                            + " | 'vocabulary'\n"
                            + "taxonomy_id=carer&vocabulary=eligibility&taxonomy_type=thing"
                            + " | 'taxonomy_type'\n"
                            + "include=everything          | 'include'\n"
                            + "postcode=ZZ99 9ZZ           | 'postcode'\n"
                            + "endTime=10:00               | 'end_time'")
    void version_1_refuses(String query, String named) {
        BadParameterException thrown =
                assertThrows(
                        BadParameterException.class,
                        () -> {
                            V1Services asked = new V1Services(Known.parameters(query), new Known());

                            asked.search(Optional.empty());
                            asked.included();
                        });

        assertTrue(thrown.getMessage().contains(named), thrown.getMessage());
    }
}
