package org.sena.directory.service.tagging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutableTagWarning;
import org.sena.directory.api.TagWarning;
import org.sena.directory.api.TagWarning.Kind;
import org.sena.directory.api.Term;

/** What looks wrong with how a service is tagged. */
public final class TagWarnings {

    private static final int ENOUGH = 3;

    /** A name that begins or ends so is a step on the way to something. */
    private static final Pattern STEP =
            Pattern.compile(
                    "^(?:how to|apply|applying|register|registering|report|reporting|request"
                            + "|requesting|refer|claim|appeal against|pay|book|contact) .*"
                            + "|.*\\b(?:application|referral|assessment|registration|complaints?"
                            + "|appeals?)(?: (?:form|process|procedure|pathway|scheme))?$"
                            + "|.*\\b(?:process|procedure|policy|pathway|triage|waiting list"
                            + "|single point of access|front door|signposting)\\b.*");

    private static final Pattern STEP_WORDS =
            Pattern.compile(
                    "\\b(?:fill in (?:the|this|a|our) form|referral (?:form|pathway|route)"
                            + "|complete the (?:form|application)|application (?:form|process)"
                            + "|will be (?:triaged|assessed|considered|processed)"
                            + "|pass(?:es|ed)? (?:it|your (?:details|request)) (?:on|to)"
                            + "|signposts?|signposted|signposting|triaged?|eligibility criteria"
                            + "|working days? to (?:decide|process|reply))\\b");

    private final Map<String, Term> types;

    /**
     * @param terms all service types
     */
    public TagWarnings(Collection<Term> terms) {
        types = terms.stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }

    /** In the order of the kinds. */
    public List<TagWarning> of(String name, String description, Set<String> chosen) {
        List<TagWarning> warnings = new ArrayList<>();

        if (chosen.size() > ENOUGH) {
            warnings.add(warning(Kind.TOO_MANY, new TreeSet<>(chosen)));
        }

        for (String code : new TreeSet<>(chosen)) {
            for (String broader : broader(code)) {
                if (chosen.contains(broader)) {
                    warnings.add(warning(Kind.WITH_ITS_BROADER, List.of(code, broader)));
                }
            }
        }

        List<String> steps = steps(name, description);

        if (!steps.isEmpty()) {
            warnings.add(warning(Kind.READS_LIKE_A_PROCESS, steps));
        }

        return warnings;
    }

    private Set<String> broader(String code) {
        Set<String> broader = new LinkedHashSet<>();
        Term at = types.get(code);

        while (at != null && at.parent().isPresent() && broader.add(at.parent().get())) {
            at = types.get(at.parent().get());
        }

        return broader;
    }

    /** One step in the name is enough, in the description it takes two. */
    private static List<String> steps(String name, String description) {
        String plain = name.trim().toLowerCase(Locale.ROOT);

        if (STEP.matcher(plain).matches()) {
            return List.of(name.trim());
        }

        Set<String> found = new LinkedHashSet<>();
        Matcher steps = STEP_WORDS.matcher(description.toLowerCase(Locale.ROOT));

        while (steps.find()) {
            found.add(steps.group());
        }

        return found.size() > 1 ? List.copyOf(found) : List.of();
    }

    private static TagWarning warning(Kind kind, Collection<String> about) {
        return ImmutableTagWarning.builder().kind(kind).about(about).build();
    }
}
