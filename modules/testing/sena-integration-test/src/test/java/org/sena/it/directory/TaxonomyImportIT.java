package org.sena.it.directory;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableTaxonomyList;
import org.sena.directory.api.StarterTaxonomiesPublished;
import org.sena.directory.api.TagWarning;
import org.sena.directory.api.Tagging;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TaxonomyChanges;
import org.sena.directory.api.TaxonomyFormat;
import org.sena.directory.api.TaxonomyImport;
import org.sena.directory.api.TaxonomyList;
import org.sena.directory.api.Term;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

@InFramework
class TaxonomyImportIT {

    private static final TaxonomyList LIST =
            ImmutableTaxonomyList.builder()
                    .taxonomy(Taxonomy.SERVICE_TYPES)
                    .format(TaxonomyFormat.JSON)
                    .content(
                            "{\"list\":{\"items\":[{\"identifier\":\"99001\",\"label\":\"Xylophone"
                                    + " mending\",\"synonyms\":[\"xylophones\"]}]}}")
                    .build();

    @OsgiService private CurrentActor currentActor;
    @OsgiService private StarterTaxonomiesPublished starterTaxonomies;
    @OsgiService private Tagging tagging;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private TaxonomyImport lists;

    private List<Taxonomy> before;
    private List<Term> terms;

    @BeforeEach
    void rememberThem() {
        before = taxonomies.taxonomies();
        terms =
                before.stream()
                        .flatMap(list -> taxonomies.terms(list.key()).stream())
                        .collect(toList());
    }

    @AfterEach
    void bringThemBack() throws Exception {
        currentActor.callAs(
                Examples.user(Role.ADMINISTRATOR),
                () -> {
                    taxonomies.store(before, terms);

                    return null;
                });
    }

    @Test
    void a_look_changes_nothing_and_loading_changes_what_was_looked_at() throws Exception {
        TaxonomyChanges seen = asEditor(() -> lists.preview(LIST));

        assertEquals(List.of("99001"), codes(seen.added()));
        assertTrue(seen.inUse().containsKey("food-bank"));
        assertEquals(terms.size(), count());

        assertEquals(seen, asEditor(() -> lists.apply(LIST)));
        assertEquals(terms.size() + 1, count());
        assertEquals(
                "99001",
                tagging.suggest("Saturday clinic", "We mend xylophones.").get(0).serviceType());
    }

    @Test
    void a_complete_list_keeps_what_services_have() throws Exception {
        asEditor(() -> lists.apply(ImmutableTaxonomyList.copyOf(LIST).withComplete(true)));

        List<String> types = codes(taxonomies.terms(Taxonomy.SERVICE_TYPES));

        assertTrue(types.containsAll(Set.of("99001", "food-bank", "food-and-basics")));
        assertTrue(!types.contains("toy-library"), types::toString);
    }

    @Test
    void a_list_that_can_not_be_read_changes_nothing() {
        assertThrows(
                DirectoryRefusedException.class,
                () ->
                        asEditor(
                                () ->
                                        lists.apply(
                                                ImmutableTaxonomyList.copyOf(LIST)
                                                        .withContent("{}"))));
        assertEquals(terms.size(), count());
    }

    @Test
    void only_editors_may_load_and_everybody_may_take_a_list_along() {
        assertThrows(
                NotAllowedException.class,
                () -> currentActor.callAs(Examples.user(Role.ADVISER), () -> lists.preview(LIST)));
        assertTrue(
                lists.export(Taxonomy.NEEDS, TaxonomyFormat.CSV)
                        .startsWith("identifier,label,description,parent,synonyms,mappings"));
    }

    @Test
    void a_type_beside_its_broader_one_is_warned_of() {
        assertEquals(
                List.of(TagWarning.Kind.WITH_ITS_BROADER),
                tagging.warnings("Food bank", "", Set.of("food-bank", "food-and-basics")).stream()
                        .map(TagWarning::kind)
                        .collect(toList()));
    }

    private <T> T asEditor(Callable<T> deed) throws Exception {
        return currentActor.callAs(Examples.user(Role.DIRECTORY_EDITOR), deed);
    }

    private int count() {
        return taxonomies.taxonomies().stream()
                .mapToInt(list -> taxonomies.terms(list.key()).size())
                .sum();
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).collect(toList());
    }
}
