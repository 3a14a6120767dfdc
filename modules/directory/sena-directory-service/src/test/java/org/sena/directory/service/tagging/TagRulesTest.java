package org.sena.directory.service.tagging;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.TagSuggestion;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.content.StarterSet;

class TagRulesTest {

    private static final List<Term> TYPES =
            StarterSet.terms().stream()
                    .filter(term -> term.taxonomy().equals(Taxonomy.SERVICE_TYPES))
                    .collect(toList());

    private final TagRules rules = new TagRules(TYPES);

    @ParameterizedTest
    @CsvSource({
        "Wednesday foodbank, A bag of shopping for people who are hungry., food-bank",
        "Money clinic, We talk to bailiffs and help you if you owe money., debt-advice",
        "The Shed, Blokes meet and make things out of wood., mens-group",
        "Little Stars, Stay and play for toddlers and tea for mums., parent-toddler-group",
        "Quit, Give up fags with patches., stop-smoking",
        "Papers, Help with your visa and settled status., immigration-advice",
        "Sunrise, A refuge if he hits me., domestic-abuse-support",
        "Warm hub, A warm room with soup., warm-space",
        "Dial-a-ride, A minibus to the shops., community-transport",
    })
    void the_type_is_found_by_the_words_of_residents(String name, String text, String type) {
        assertEquals(type, suggested(name, text).get(0));
    }

    @Test
    void it_says_which_words_led_to_a_type() {
        TagSuggestion best =
                rules.suggest("Clinic", "We talk to bailiffs about rent arrears.").stream()
                        .filter(one -> one.serviceType().equals("debt-advice"))
                        .findFirst()
                        .orElseThrow();

        assertEquals(List.of("bailiffs", "arrears"), best.words());
        assertTrue(best.strength() > 0 && best.strength() <= 1);
    }

    @Test
    void words_that_tell_nothing_lead_nowhere() {
        assertEquals(List.of(), rules.suggest("Help for you", "We are open every day."));
        assertEquals(List.of(), rules.suggest("", ""));
    }

    @Test
    void broad_types_are_never_suggested() {
        Set<String> broad = new HashSet<>();

        TYPES.forEach(type -> type.parent().ifPresent(broad::add));

        assertTrue(
                suggested("Food and basics", "Food, clothes and things for the home.").stream()
                        .noneMatch(broad::contains));
    }

    @Test
    void nine_in_ten_example_services_have_their_type_among_the_first_three() throws IOException {
        JsonNode services =
                new ObjectMapper()
                        .readTree(new File("../../../configs/runtime/demo/services.json"))
                        .path("services");
        List<String> missed = new ArrayList<>();

        for (JsonNode service : services) {
            List<String> first =
                    suggested(service.path("name").asText(), service.path("description").asText())
                            .stream()
                            .limit(3)
                            .collect(toList());
            boolean hit = false;

            for (JsonNode type : service.path("types")) {
                hit |= first.contains(type.asText());
            }
            if (!hit) {
                missed.add(service.path("name").asText() + " " + first);
            }
        }

        assertTrue(services.size() >= 130);
        assertTrue(
                missed.size() <= services.size() * 0.1,
                () -> missed.size() + " of " + services.size() + ": " + missed);
    }

    private List<String> suggested(String name, String text) {
        return rules.suggest(name, text).stream().map(TagSuggestion::serviceType).collect(toList());
    }
}
