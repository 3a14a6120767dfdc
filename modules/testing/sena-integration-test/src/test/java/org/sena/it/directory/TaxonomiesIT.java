package org.sena.it.directory;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.StarterTaxonomiesPublished;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

@InFramework
class TaxonomiesIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private StarterTaxonomiesPublished starterTaxonomies;
    @OsgiService private Taxonomies taxonomies;

    private List<Taxonomy> lists;
    private List<Term> terms;

    @BeforeEach
    void rememberThem() {
        lists = taxonomies.taxonomies();
        terms = allTerms();
    }

    @AfterEach
    void bringThemBack() throws Exception {
        store(lists, terms);

        assertEquals(terms, allTerms().subList(0, terms.size()));
    }

    @Test
    void the_starter_set_is_there() {
        List<String> keys = lists.stream().map(Taxonomy::key).collect(toList());

        assertEquals(
                List.of(
                        Taxonomy.SERVICE_TYPES,
                        Taxonomy.NEEDS,
                        Taxonomy.CIRCUMSTANCES,
                        Taxonomy.ELIGIBILITY,
                        Taxonomy.ACCESSIBILITY),
                keys.subList(0, 5));
        assertTrue(taxonomies.serviceTypes().size() >= 120);
        assertTrue(taxonomies.needs().size() >= 60);
        assertTrue(taxonomies.need("food").orElseThrow().serviceTypes().contains("food-bank"));
        assertTrue(taxonomies.need("no-such-need").isEmpty());
        assertEquals(List.of(), taxonomies.terms("no-such-taxonomy"));
    }

    @Test
    void a_term_is_found_by_its_code_and_by_its_id() {
        Term term = taxonomies.term(TermRef.of(Taxonomy.SERVICE_TYPES, "food-bank")).orElseThrow();

        assertEquals("food-and-basics", term.parent().orElseThrow());
        assertTrue(term.synonyms().contains("foodbank"));
        assertEquals(term, taxonomies.termById(term.id()).orElseThrow());
        assertTrue(taxonomies.termById(TermIds.of("nothing")).isEmpty());
    }

    @Test
    void a_taxonomy_is_replaced_whole_and_keeps_its_order_and_others_stay() throws Exception {
        List<Term> newNeeds = new ArrayList<>(taxonomies.terms(Taxonomy.NEEDS));
        List<Term> circumstances = taxonomies.terms(Taxonomy.CIRCUMSTANCES);

        newNeeds.set(
                0,
                ImmutableTerm.copyOf(newNeeds.get(0))
                        .withUri("http://id.example.org/need/1")
                        .withSynonyms("a word", "another")
                        .withServiceTypes("debt-advice", "food-bank"));
        newNeeds.remove(1);
        Collections.reverse(newNeeds);

        store(List.of(list(Taxonomy.NEEDS)), newNeeds);

        assertEquals(newNeeds, taxonomies.terms(Taxonomy.NEEDS));
        assertEquals(circumstances, taxonomies.terms(Taxonomy.CIRCUMSTANCES));
    }

    @Test
    void a_council_may_have_lists_of_its_own() throws Exception {
        Term term = ImmutableTerm.builder().taxonomy("wards").code("W1").label("Tide Mill").build();
        Taxonomy wards =
                ImmutableTaxonomy.builder()
                        .key("wards")
                        .id(TermIds.of("taxonomy", "wards"))
                        .name("Wards")
                        .description("Parts of a town")
                        .version("2026")
                        .build();

        store(List.of(wards), List.of(term));

        assertEquals(List.of(term), taxonomies.terms("wards"));
        assertTrue(taxonomies.taxonomies().contains(wards));
    }

    @Test
    void a_type_that_needs_or_services_name_can_not_go() {
        List<String> problems =
                assertThrows(
                                DirectoryRefusedException.class,
                                () ->
                                        store(
                                                List.of(list(Taxonomy.SERVICE_TYPES)),
                                                List.of(
                                                        ImmutableTerm.builder()
                                                                .taxonomy(Taxonomy.SERVICE_TYPES)
                                                                .code("only-this")
                                                                .label("Only this")
                                                                .build())))
                        .problems();

        assertTrue(problems.contains("need food: unknown service type food-bank"));
        assertTrue(
                problems.stream()
                        .anyMatch(
                                problem ->
                                        problem.startsWith(
                                                "service type food-bank: can't go, published"
                                                        + " services with it: ")),
                problems::toString);
        assertEquals(terms, allTerms());
    }

    @Test
    void only_editors_may_replace() {
        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                Examples.user(Role.ADVISER),
                                () -> {
                                    taxonomies.store(List.of(), List.of());

                                    return null;
                                }));
    }

    private Taxonomy list(String key) {
        return lists.stream().filter(list -> list.key().equals(key)).findFirst().orElseThrow();
    }

    private List<Term> allTerms() {
        return taxonomies.taxonomies().stream()
                .flatMap(list -> taxonomies.terms(list.key()).stream())
                .collect(toList());
    }

    private void store(List<Taxonomy> newLists, List<Term> newTerms) throws Exception {
        currentActor.callAs(
                Examples.user(Role.ADMINISTRATOR),
                () -> {
                    taxonomies.store(newLists, newTerms);

                    return null;
                });
    }
}
