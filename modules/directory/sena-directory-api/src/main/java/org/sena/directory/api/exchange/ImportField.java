package org.sena.directory.api.exchange;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a column of a file can mean. One row describes one service, or, with more rows of the same
 * service, one more of its places, times, contacts or prices.
 */
public enum ImportField {
    ORGANISATION_ID(Part.ORGANISATION),
    ORGANISATION_NAME(Part.ORGANISATION),
    ORGANISATION_DESCRIPTION(Part.ORGANISATION),
    ORGANISATION_EMAIL(Part.ORGANISATION),
    ORGANISATION_PHONE(Part.ORGANISATION),
    ORGANISATION_URL(Part.ORGANISATION),
    ORGANISATION_LOGO(Part.ORGANISATION),
    ORGANISATION_URI(Part.ORGANISATION),
    CHARITY_NUMBER(Part.ORGANISATION),
    COMPANY_NUMBER(Part.ORGANISATION),

    SERVICE_ID(Part.SERVICE),
    SERVICE_NAME(Part.SERVICE),
    ALTERNATE_NAME(Part.SERVICE),
    DESCRIPTION(Part.SERVICE),
    STATUS(Part.SERVICE),
    SERVICE_TYPES(Part.SERVICE),
    /** Youngest and oldest in one cell: "18 to 25", "65+". */
    AGES(Part.SERVICE),
    MINIMUM_AGE(Part.SERVICE),
    MAXIMUM_AGE(Part.SERVICE),
    ELIGIBILITY(Part.SERVICE),
    ELIGIBILITY_TERMS(Part.SERVICE),
    SERVICE_AREAS(Part.SERVICE),
    AREA_NAMES(Part.SERVICE),
    DELIVERIES(Part.SERVICE),
    LANGUAGES(Part.SERVICE),
    COST(Part.SERVICE),
    ACCREDITATIONS(Part.SERVICE),
    ALERT(Part.SERVICE),
    REQUIRED_DOCUMENTS(Part.SERVICE),
    PHONE(Part.SERVICE),
    EMAIL(Part.SERVICE),
    URL(Part.SERVICE),
    OTHER_URLS(Part.SERVICE),
    FUNDING(Part.SERVICE),
    REFERRAL_METHOD(Part.SERVICE),
    AVAILABILITY(Part.SERVICE),
    CAPACITY(Part.SERVICE),
    NEEDED_ITEMS(Part.SERVICE),
    ASSURED_ON(Part.SERVICE),
    ASSURER_EMAIL(Part.SERVICE),

    LOCATION_ID(Part.LOCATION),
    LOCATION_NAME(Part.LOCATION),
    LOCATION_DESCRIPTION(Part.LOCATION),
    LOCATION_TYPE(Part.LOCATION),
    /** Several columns of it are joined: "Address line 1", "Address line 2". */
    STREET(Part.LOCATION),
    CITY(Part.LOCATION),
    REGION(Part.LOCATION),
    COUNTY(Part.LOCATION),
    POSTCODE(Part.LOCATION),
    COUNTRY(Part.LOCATION),
    LATITUDE(Part.LOCATION),
    LONGITUDE(Part.LOCATION),
    UPRN(Part.LOCATION),
    ACCESSIBILITY(Part.LOCATION),

    /** All of them in one cell: "Mon-Fri 9am-5pm; Sat 10:00-12:30". */
    OPENING_TIMES(Part.SCHEDULE),
    MONDAY(Part.SCHEDULE),
    TUESDAY(Part.SCHEDULE),
    WEDNESDAY(Part.SCHEDULE),
    THURSDAY(Part.SCHEDULE),
    FRIDAY(Part.SCHEDULE),
    SATURDAY(Part.SCHEDULE),
    SUNDAY(Part.SCHEDULE),
    /** Days of one schedule: "Monday", "MO,WE", "2MO". */
    WEEKDAYS(Part.SCHEDULE),
    FREQUENCY(Part.SCHEDULE),
    INTERVAL(Part.SCHEDULE),
    DAYS_OF_MONTH(Part.SCHEDULE),
    OPENS(Part.SCHEDULE),
    CLOSES(Part.SCHEDULE),
    STARTS_ON(Part.SCHEDULE),
    VALID_FROM(Part.SCHEDULE),
    VALID_TO(Part.SCHEDULE),
    SCHEDULE_DESCRIPTION(Part.SCHEDULE),
    SCHEDULE_NOTES(Part.SCHEDULE),
    SCHEDULE_URL(Part.SCHEDULE),
    SCHEDULE_DELIVERY(Part.SCHEDULE),
    /** Id of the location that the schedule holds at. */
    SCHEDULE_LOCATION(Part.SCHEDULE),

    CONTACT_NAME(Part.CONTACT),
    CONTACT_TITLE(Part.CONTACT),
    CONTACT_EMAIL(Part.CONTACT),
    CONTACT_PHONE(Part.CONTACT),

    COST_AMOUNT(Part.COST),
    COST_OPTION(Part.COST),
    COST_UNIT(Part.COST),
    COST_FROM(Part.COST),
    COST_TO(Part.COST);

    private static final Set<ImportField> JOINED =
            EnumSet.of(
                    DESCRIPTION,
                    SERVICE_TYPES,
                    ELIGIBILITY_TERMS,
                    SERVICE_AREAS,
                    AREA_NAMES,
                    DELIVERIES,
                    LANGUAGES,
                    REQUIRED_DOCUMENTS,
                    OTHER_URLS,
                    FUNDING,
                    NEEDED_ITEMS,
                    STREET,
                    ACCESSIBILITY,
                    OPENING_TIMES,
                    WEEKDAYS);

    private final Part part;

    ImportField(Part part) {
        this.part = part;
    }

    /** What it says something about. */
    public Part part() {
        return part;
    }

    /** True when more than one column may mean it; their cells are joined. */
    public boolean isJoined() {
        return JOINED.contains(this);
    }

    /** What a column says something about. */
    public enum Part {
        SERVICE,
        ORGANISATION,
        LOCATION,
        SCHEDULE,
        CONTACT,
        COST
    }
}
