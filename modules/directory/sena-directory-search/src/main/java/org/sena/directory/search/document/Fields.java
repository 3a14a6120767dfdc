package org.sena.directory.search.document;

/** Names of the index's fields. */
public final class Fields {

    /**
     * Raised whenever documents are written in another way: an index of another form is rebuilt.
     */
    public static final String FORM = "1";

    /** What the document is: one of the kinds below. */
    public static final String KIND = "kind";

    public static final String SERVICE = "service";
    public static final String LOCATION = "location";
    public static final String ORGANISATION = "organisation";
    public static final String REMOVED_SERVICE = "removed-service";
    public static final String REMOVED_ORGANISATION = "removed-organisation";

    /** Kind and id of the record that the documents stand for; they are replaced together. */
    public static final String RECORD = "record";

    /** Of the service or organisation; at a location, of the service there. */
    public static final String ID = "id";

    /** The record as bytes; see {@link RecordBytes}. */
    public static final String DOCUMENT = "document";

    /** Number of the change it was written for. */
    public static final String STAMP = "stamp";

    /** Of what was withdrawn: its name, when, and its id. */
    public static final String REMOVED_NAME = "removedName";

    public static final String REMOVED_AT = "removedAt";
    public static final String REMOVED_ID = "removedId";

    public static final String LOCATION_ID = "locationId";

    /** Position of each location: all of them at the service, its own at a location. */
    public static final String POSITION = "position";

    /** Minutes since 1970, from the first to the last in which it is shown. */
    public static final String SHOWN = "shown";

    /** The same of a service at a location. */
    public static final String LOCATION_SHOWN = "locationShown";

    /** The same whatever its status is. */
    public static final String VISIBLE = "visible";

    /** Microseconds since 1970. */
    public static final String MODIFIED = "modified";

    /** How it is ordered by name. */
    public static final String NAME_KEY = "nameKey";

    /** Name to complete, after its key. */
    public static final String COMPLETION = "completion";

    /** 1 for what takes nobody now: full or closed for a time. */
    public static final String CLOSED = "closed";

    public static final String NAME = "name";
    public static final String ORGANISATION_NAME = "organisationName";
    public static final String TEXT = "text";

    /** Beside each field of words: their stems. */
    public static final String STEMS = ".stems";

    public static final String TERM = "term";
    public static final String ORGANISATION_ID = "organisationId";
    public static final String AREA = "area";

    /** Beside the codes in {@link #AREA}. */
    public static final String ANY_AREA = "*";

    /** It serves an area that nothing can be told about. */
    public static final String UNREADABLE_AREA = "?";

    /** One of its areas is a district. */
    public static final String DISTRICT_AREA = "#";

    public static final String AREA_SHAPE = "areaShape";
    public static final String AGES = "ages";

    /** Part of the month, minutes of the week, days of validity. */
    public static final String OPENING = "opening";

    /** 1 when nothing is known of its times. */
    public static final String NO_TIMES = "noTimes";

    public static final String DELIVERY = "delivery";

    /** 1 when people can use it from home. */
    public static final String FROM_HOME = "fromHome";

    public static final String LANGUAGE = "language";
    public static final String COST = "cost";
    public static final String FREE = "free";
    public static final String PAID = "paid";
    public static final String STATUS = "status";
    public static final String AVAILABILITY = "availability";
    public static final String CAPACITY = "capacity";
    public static final String ASSURED = "assured";

    /** Before the name of a facet. */
    public static final String FACET = "facet.";

    private Fields() {}

    /** The term of {@link #RECORD}. */
    public static String record(String kind, String id) {
        return kind + " " + id;
    }

    /** The term of {@link #TERM}. */
    public static String term(String taxonomy, String code) {
        return taxonomy + " " + code;
    }
}
