package org.sena.advice.service.queue;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.advice.api.Topic;

/** Which needs of the taxonomy want an adviser who knows about what. */
public final class TopicsOfNeeds {

    private static final Map<Topic, List<String>> NEEDS = new EnumMap<>(Topic.class);

    static {
        needs(
                Topic.HOUSING,
                "homelessness housing-costs housing-conditions finding-home moving-later");
        needs(
                Topic.DEBT,
                "debt loan-sharks council-tax water-bills energy-bills emergency-money"
                        + " money-planning gambling");
        needs(Topic.BENEFITS, "benefits benefit-decision");
        needs(Topic.DOMESTIC_ABUSE, "domestic-abuse sexual-abuse forced-work past-harm");
        needs(
                Topic.MENTAL_HEALTH,
                "mental-health mental-health-crisis bereavement eating alcohol-drugs");
        needs(
                Topic.CARE,
                "daily-living after-hospital help-fast falls day-out adult-safety memory-loss"
                        + " own-care carer-support care-backup home-adaptations serious-illness"
                        + " long-term-condition");
        needs(
                Topic.FAMILY,
                "parenting pregnancy childcare child-safety child-feelings special-needs"
                        + " family-split school-trouble family-basics");
        needs(Topic.IMMIGRATION, "right-to-stay language");
        needs(Topic.WORK, "work work-problem own-business fresh-start");
    }

    private TopicsOfNeeds() {}

    /** The topics of these needs; none for a need that anybody can talk about. */
    public static Set<Topic> of(Collection<String> needs) {
        return NEEDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(needs::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /** All needs that have a topic. */
    static Set<String> known() {
        return NEEDS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private static void needs(Topic topic, String codes) {
        NEEDS.put(topic, Arrays.asList(codes.split(" ")));
    }
}
