package org.sena.directory.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.reading.ReadingAge;

class StarterSetTest {

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private static final Map<String, Term> TYPES =
            StarterSet.terms(Taxonomy.SERVICE_TYPES).stream()
                    .collect(toMap(Term::code, term -> term));

    @ParameterizedTest
    @CsvSource({
        "service-types, 120",
        "needs, 60",
        "circumstances, 60",
        "eligibility, 25",
        "accessibility, 15",
    })
    void there_is_enough_to_start_with(String taxonomy, int least) {
        assertTrue(StarterSet.terms(taxonomy).size() >= least);
    }

    @Test
    void every_taxonomy_says_that_it_is_ours() {
        StarterSet.taxonomies()
                .forEach(
                        taxonomy -> {
                            assertTrue(
                                    taxonomy.version()
                                            .orElseThrow()
                                            .startsWith("SENA starter set"));
                            assertEquals(Optional.empty(), taxonomy.uri());
                        });
        StarterSet.terms().forEach(term -> assertEquals(Optional.empty(), term.uri()));
    }

    @Test
    void no_id_is_used_twice() {
        List<String> ids = StarterSet.terms().stream().map(Term::id).collect(toList());

        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void service_types_make_a_tree_of_two_levels() {
        List<Term> broad =
                TYPES.values().stream().filter(type -> type.parent().isEmpty()).collect(toList());
        Map<String, List<Term>> narrow =
                TYPES.values().stream()
                        .filter(type -> type.parent().isPresent())
                        .collect(groupingBy(type -> type.parent().get()));

        assertTrue(broad.size() >= 12 && broad.size() <= 18);
        assertEquals(broad.stream().map(Term::code).collect(toSet()), narrow.keySet());
    }

    @ParameterizedTest
    @MethodSource("answered")
    void what_people_need_is_answered_by_service_types_that_there_are(Term term) {
        assertTrue(!term.serviceTypes().isEmpty(), term.code());
        assertTrue(TYPES.keySet().containsAll(term.serviceTypes()), term.serviceTypes().toString());
        assertEquals(
                term.serviceTypes().size(), new HashSet<>(term.serviceTypes()).size(), term.code());
    }

    @Test
    void every_service_type_answers_somebody() {
        Set<String> reached =
                answered().flatMap(term -> term.serviceTypes().stream()).collect(toSet());

        assertEquals(
                List.of(),
                TYPES.values().stream()
                        .filter(type -> type.parent().isPresent())
                        .map(Term::code)
                        .filter(code -> !reached.contains(code))
                        .collect(toList()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_term_is_short_and_has_words_of_its_own(Term term) {
        assertTrue(CODE.matcher(term.code()).matches(), term.code());
        assertTrue(term.label().length() <= 50, term.label());
        assertTrue(term.description().length() <= 100, term.description());
        assertTrue(term.description().endsWith("."), term.description());
        assertTrue(term.synonyms().size() >= 2 && term.synonyms().size() <= 12, term.code());
        assertTrue(term.synonyms().stream().allMatch(word -> word.length() <= 50), term.code());
        assertEquals(
                term.synonyms().size(),
                term.synonyms().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count(),
                term.code());
    }

    @Test
    void a_service_type_has_four_synonyms_or_more() {
        TYPES.values().forEach(type -> assertTrue(type.synonyms().size() >= 4, type.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "bailiffs, debt-advice",
        "foodbank, food-bank",
        "skint, welfare-grant",
        "kicked out, housing-advice",
        "fags, stop-smoking",
        "visa, immigration-advice",
        "suicidal, crisis-line",
    })
    void the_words_that_residents_use_are_there(String word, String type) {
        assertTrue(TYPES.get(type).synonyms().stream().anyMatch(synonym -> synonym.contains(word)));
    }

    @ParameterizedTest
    @CsvSource({"service-types", "needs", "circumstances", "eligibility", "accessibility"})
    void a_child_of_nine_can_read_it(String taxonomy) {
        double age =
                ReadingAge.of(
                        StarterSet.terms(taxonomy).stream()
                                .flatMap(term -> Stream.of(term.label(), term.description()))
                                .collect(toList()));

        assertTrue(age <= 9, () -> taxonomy + ": " + age);
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_single_description_is_far_above_that(Term term) {
        double age = ReadingAge.of(term.description());

        assertTrue(age <= 15, () -> age + ": " + term.description());
    }

    private static Stream<Term> all() {
        return StarterSet.terms().stream();
    }

    private static Stream<Term> answered() {
        return Stream.of(Taxonomy.NEEDS, Taxonomy.CIRCUMSTANCES)
                .flatMap(key -> StarterSet.terms(key).stream());
    }
}
