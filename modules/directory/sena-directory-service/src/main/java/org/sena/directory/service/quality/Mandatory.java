package org.sena.directory.service.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.RecordProblem;

/** What the policy wants every published service to say. */
public final class Mandatory {

    /** Some way to get in touch, whichever. */
    public static final String CONTACT = "contact";

    private static final Map<String, Rule> RULES = new LinkedHashMap<>();

    static {
        rule("name", s -> !s.name().isBlank(), "Say what the service is called");
        rule("description", s -> !s.description().isBlank(), "Say what the service does");
        rule("service_types", s -> !s.serviceTypes().isEmpty(), "Choose what kind it is");
        rule(
                CONTACT,
                s ->
                        isText(s.phone())
                                || isText(s.email())
                                || isText(s.url())
                                || !s.contacts().isEmpty(),
                "Give a telephone number, an e-mail address or a web address");
        rule("phone", s -> isText(s.phone()), "Give a telephone number");
        rule("email", s -> isText(s.email()), "Give an e-mail address");
        rule("url", s -> isText(s.url()), "Give a web address");
        rule("deliveries", s -> !s.deliveries().isEmpty(), "Say how people get the service");
        rule("locations", s -> !s.locations().isEmpty(), "Say where it is");
        rule("schedules", s -> !s.schedules().isEmpty(), "Say when it is open");
        rule(
                "ages",
                s -> s.minimumAge().isPresent() || s.maximumAge().isPresent(),
                "Say which ages it is for");
        rule(
                "eligibility_description",
                s -> isText(s.eligibility()) || !s.terms().isEmpty(),
                "Say who it is for");
        rule(
                "service_areas",
                s -> !s.serviceAreas().isEmpty() || !s.otherAreas().isEmpty(),
                "Say which areas it serves");
        rule(
                "cost_options",
                s -> isText(s.cost()) || !s.costOptions().isEmpty(),
                "Say what it costs, or that it is free");
        rule("languages", s -> !s.languages().isEmpty(), "Say which languages it is given in");
    }

    private Mandatory() {}

    /** Properties that can be wanted. */
    public static Set<String> known() {
        return RULES.keySet();
    }

    /** What the service doesn't say and should; names nobody knows are passed over. */
    public static List<RecordProblem> missing(Service service, Set<String> mandatory) {
        List<RecordProblem> missing = new ArrayList<>();

        RULES.forEach(
                (part, rule) -> {
                    if (mandatory.contains(part) && !rule.holds.test(service)) {
                        missing.add(RecordProblem.of(part, RecordProblem.Kind.MISSING, rule.todo));
                    }
                });

        return missing;
    }

    private static void rule(String part, Predicate<Service> holds, String todo) {
        RULES.put(part, new Rule(holds, todo));
    }

    private static boolean isText(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).isPresent();
    }

    private static final class Rule {

        private final Predicate<Service> holds;
        private final String todo;

        Rule(Predicate<Service> holds, String todo) {
            this.holds = holds;
            this.todo = todo;
        }
    }
}
