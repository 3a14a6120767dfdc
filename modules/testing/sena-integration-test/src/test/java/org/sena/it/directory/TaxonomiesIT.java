package org.sena.it.directory;

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
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.ImmutableServiceType;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

@InFramework
class TaxonomiesIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Taxonomies taxonomies;

    private List<Need> needs;
    private List<ServiceType> types;

    @BeforeEach
    void rememberTheCatalogues() {
        needs = taxonomies.needs();
        types = taxonomies.serviceTypes();
    }

    @AfterEach
    void bringThemBack() throws Exception {
        replace(needs, types);

        assertEquals(needs, taxonomies.needs());
        assertEquals(types, taxonomies.serviceTypes());
    }

    @Test
    void the_starter_catalogue_is_there() {
        assertTrue(needs.size() >= 20);
        assertTrue(taxonomies.need("food").orElseThrow().serviceTypes().contains("food-bank"));
        assertTrue(taxonomies.need("no-such-need").isEmpty());
    }

    @Test
    void catalogues_are_replaced_whole_and_keep_their_order() throws Exception {
        List<ServiceType> newTypes = new ArrayList<>(types);
        List<Need> newNeeds = new ArrayList<>(needs.subList(1, needs.size()));

        newTypes.add(type("xylophone-mending"));
        Collections.reverse(newTypes);
        newNeeds.add(
                ImmutableNeed.copyOf(needs.get(0))
                        .withLabel("Another name")
                        .withServiceTypes("xylophone-mending", "food-bank"));

        replace(newNeeds, newTypes);

        assertEquals(newNeeds, taxonomies.needs());
        assertEquals(newTypes, taxonomies.serviceTypes());
    }

    @Test
    void a_need_that_names_an_unknown_type_is_refused() {
        DirectoryRefusedException refused =
                assertThrows(
                        DirectoryRefusedException.class,
                        () -> replace(needs, List.of(type("only-this"))));

        assertTrue(refused.problems().contains("need food: unknown service type food-bank"));
        assertEquals(types, taxonomies.serviceTypes());
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

    private void replace(List<Need> newNeeds, List<ServiceType> newTypes) throws Exception {
        currentActor.callAs(
                Examples.user(Role.ADMINISTRATOR),
                () -> {
                    taxonomies.store(taxonomies.taxonomies(), terms(newNeeds, newTypes));

                    return null;
                });
    }

    private static List<Term> terms(List<Need> needs, List<ServiceType> types) {
        List<Term> terms = new ArrayList<>();

        types.forEach(
                type ->
                        terms.add(
                                ImmutableTerm.builder()
                                        .taxonomy(Taxonomy.SERVICE_TYPES)
                                        .code(type.code())
                                        .label(type.label())
                                        .synonyms(type.synonyms())
                                        .build()));
        needs.forEach(
                need ->
                        terms.add(
                                ImmutableTerm.builder()
                                        .taxonomy(Taxonomy.NEEDS)
                                        .code(need.code())
                                        .label(need.label())
                                        .description(need.summary())
                                        .serviceTypes(need.serviceTypes())
                                        .build()));

        return terms;
    }

    private static ServiceType type(String code) {
        return ImmutableServiceType.builder()
                .code(code)
                .label("A label")
                .addSynonyms("a word", "another")
                .build();
    }
}
