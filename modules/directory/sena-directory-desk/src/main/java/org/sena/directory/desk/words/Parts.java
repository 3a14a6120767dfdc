package org.sena.directory.desk.words;

import java.util.Locale;
import java.util.Map;
import org.sena.web.kit.Texts;

/** The parts of a record as people and the task list call them. */
public final class Parts {

    /** Beginning of a part, without case and hyphens, to the section it is edited in. */
    private static final Map<String, String> SECTIONS =
            Map.ofEntries(
                    Map.entry("name", "name"),
                    Map.entry("alternatename", "name"),
                    Map.entry("description", "name"),
                    Map.entry("logo", "name"),
                    Map.entry("minimumage", "who"),
                    Map.entry("maximumage", "who"),
                    Map.entry("eligibility", "who"),
                    Map.entry("eligibilitydescription", "who"),
                    Map.entry("terms", "who"),
                    Map.entry("ages", "who"),
                    Map.entry("attributes", "who"),
                    Map.entry("servicetypes", "types"),
                    Map.entry("locations", "where"),
                    Map.entry("serviceatlocations", "where"),
                    Map.entry("addresses", "where"),
                    Map.entry("accessibility", "where"),
                    Map.entry("areas", "areas"),
                    Map.entry("serviceareas", "areas"),
                    Map.entry("otherareas", "areas"),
                    Map.entry("schedules", "when"),
                    Map.entry("cost", "cost"),
                    Map.entry("feesdescription", "cost"),
                    Map.entry("costoptions", "cost"),
                    Map.entry("funding", "cost"),
                    Map.entry("phone", "contact"),
                    Map.entry("phones", "contact"),
                    Map.entry("email", "contact"),
                    Map.entry("url", "contact"),
                    Map.entry("website", "contact"),
                    Map.entry("contact", "contact"),
                    Map.entry("contacts", "contact"),
                    Map.entry("additionalurls", "contact"),
                    Map.entry("otherurls", "contact"),
                    Map.entry("deliveries", "how"),
                    Map.entry("languages", "how"),
                    Map.entry("accreditations", "how"),
                    Map.entry("requireddocuments", "how"),
                    Map.entry("alert", "how"),
                    Map.entry("referralmethod", "referral"),
                    Map.entry("availability", "referral"),
                    Map.entry("capacity", "referral"),
                    Map.entry("capacities", "referral"),
                    Map.entry("neededitems", "referral"),
                    Map.entry("identifiers", "identifiers"),
                    Map.entry("organizationidentifiers", "identifiers"),
                    Map.entry("agreementuntil", "identifiers"));

    private Parts() {}

    /** Key of the section in which the part is edited; {@code name} when nothing else fits. */
    public static String section(String part) {
        return SECTIONS.getOrDefault(root(part), "name");
    }

    /** True when somebody can write it. */
    public static boolean isWritten(String part) {
        return SECTIONS.containsKey(root(part));
    }

    /** What people call it: "Opening times" for {@code schedules[0].opens_at}. */
    public static String label(Texts texts, String part) {
        String key = "part." + root(part);

        return texts.has(key) ? texts.get(key) : part;
    }

    /** {@code serviceareas} for {@code service_areas[3].name} and {@code serviceAreas}. */
    static String root(String part) {
        return part.replaceFirst("[\\[.].*$", "").replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }
}
