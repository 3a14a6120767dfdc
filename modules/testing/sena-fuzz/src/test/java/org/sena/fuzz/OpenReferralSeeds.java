package org.sena.fuzz;

/** One record of each version with most of its properties. Synthetic. */
final class OpenReferralSeeds {

    static final String V3 =
            """
            {"id":"20000000-0000-4000-8000-000000000001","name":"Lunch","alternate_name":"Dinner",
            "description":"<p>Soup &amp; bread</p>","url":"kitchen.example","email":"a@kitchen.example",
            "status":"active","alert":"Closed in May","minimum_age":18,"maximum_age":64.0,
            "eligibility_description":"Carers","fees_description":"Free","accreditations":"None",
            "assured_date":"2026-01-15","assurer_email":"b@kitchen.example",
            "last_modified":"2026-01-15T09:30:00Z","organization_id":"10000000-0000-4000-8000-000000000001",
            "organization":{"id":"10000000-0000-4000-8000-000000000001","name":"Kitchen","description":"K",
            "organization_identifiers":[{"identifier_type":"charity","identifier":"1"}]},
            "additional_urls":[{"label":"More","url":"https://kitchen.example/more"}],
            "phones":[{"number":"01632 960021","languages":[{"name":"Welsh"}]}],
            "schedules":[{"freq":"WEEKLY","byday":"MO,2TU,-1FR","opens_at":"09:30","closes_at":"24:00",
            "dtstart":"2026-01-05","interval":2,"valid_from":"2026-01-01","valid_to":"2026-12-31",
            "schedule_link":"https://kitchen.example","attending_type":"online"},
            {"freq":"MONTHLY","bymonthday":"1,15,31"}],
            "service_areas":[{"name":"PE29"},{"name":"Fenland","extent":"{}","uri":"https://x.example/E07000010"}],
            "service_at_locations":[{"id":"5","location":{"id":"6","location_type":"physical","name":"Hall",
            "latitude":52.33,"longitude":-0.18,"addresses":[{"address_1":"1 Mill Lane","city":"Huntingdon",
            "postal_code":"PE29 3TN","country":"GB","address_type":"physical"}],
            "accessibility":[{"description":"Ramp","details":"steep"}]}}],
            "languages":[{"code":"pl"},{"name":"Polish"}],"funding":[{"source":"Council"}],
            "cost_options":[{"option":"adult","amount":2.5,"valid_from":"2026-01-01"}],
            "contacts":[{"name":"Desk","title":"R","email":"d@kitchen.example","phones":[{"number":"1"}]}],
            "capacities":[{"available":3}],"required_documents":[{"document":"Letter"}],
            "attributes":[{"taxonomy_term":{"id":"1","term_uri":"https://terms.example/food-bank"}},
            {"taxonomy_term_id":"https://terms.example/carer"}],
            "sena":{"availability":"OPEN","deliveries":["VENUE"],"referral":"DIRECT"}}
            """;

    static final String V1 =
            """
            {"id":"17","name":"Lunch","organization":{"id":"4","name":"Kitchen","url":"www.kitchen.example"},
            "attending_type":"home visit","attending_access":"referral","status":null,
            "eligibilitys":[{"eligibility":"adult","minimum_age":18},{"minimum_age":16,"maximum_age":60.0}],
            "fundings":[{"source":"Council"}],"languages":[{"language":"Polish"},{"language":"?"}],
            "regular_schedules":[{"byday":"MO,WE","opens_at":"9:00:00Z","closes_at":"12:30"}],
            "service_taxonomys":[{"taxonomy":{"id":"esdServiceTypes:298"}},{"taxonomy":{"id":"298",
            "vocabulary":"esdServiceTypes"}}],"service_areas":[{"service_area":"Fenland"}],
            "service_at_locations":[{"id":"5","location":{"id":"6","latitude":52.3,"longitude":-0.1,
            "physical_addresses":[{"address_1":"1 Mill Lane","postal_code":"PE29 3TN"}],
            "accessibility_for_disabilities":[{"accessibility":"Ramp"}]},
            "regular_schedule":[{"freq":"DAILY","opens_at":"08:00","closes_at":"24:00","weekday":"1"}]}]}
            """;

    static final String PLACE =
            """
            {"id":"6","name":"Hall","location_type":"postal","latitude":"52.3","longitude":-0.1,
            "external_identifier":"1","external_identifier_type":"UPRN","addresses":[{"attention":"A",
            "address_1":"1","region":"R","state_province":"S","postal_code":"PE29 3TN","country":"GB"}],
            "languages":[{"code":"cy"}],"contacts":[{"name":"D"}],"phones":[{"number":"1"}]}
            """;

    private OpenReferralSeeds() {}
}
