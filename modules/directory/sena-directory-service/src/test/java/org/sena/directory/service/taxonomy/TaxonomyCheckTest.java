package org.sena.directory.service.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.directory.service.taxonomy.Lists.list;
import static org.sena.directory.service.taxonomy.Lists.need;
import static org.sena.directory.service.taxonomy.Lists.type;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;

class TaxonomyCheckTest {

    private static final TaxonomyBook BEFORE =
            new TaxonomyBook(
                    List.of(list(Taxonomy.SERVICE_TYPES), list(Taxonomy.NEEDS)),
                    List.of(type("food"), type("food-bank", "food"), need("hunger", "food-bank")));

    private static final Map<String, Long> USES = Map.of("food-bank", 7L);

    @Test
    void what_is_right_has_no_problems() {
        assertProblems(
                List.of(type("food"), type("food-bank", "food"), type("pantry", "food")),
                Taxonomy.SERVICE_TYPES);
    }

    @Test
    void all_problems_are_told_at_once() {
        assertProblems(
                List.of(
                        type("food bank"),
                        type("food-bank", "no-such-group"),
                        type("pantry", "cupboard"),
                        type("cupboard", "pantry"),
                        type("twice"),
                        type("twice"),
                        ImmutableTerm.copyOf(type("mute")).withLabel(" "),
                        ImmutableTerm.copyOf(type("lines")).withSynonyms("one\ntwo"),
                        need("hunger", "food-bank", "soup")),
                Taxonomy.SERVICE_TYPES,
                "taxonomy needs: has terms but is not given",
                "service type food bank: a code has 1 to 64 letters, digits, dots, dashes,"
                        + " underscores",
                "service type twice: stands here twice",
                "service type mute: a label has 1 to 300 characters",
                "service type lines: a synonym has 1 to 200 characters in one line",
                "service type food-bank: unknown parent no-such-group",
                "service type pantry: is its own broader term",
                "service type cupboard: is its own broader term",
                "need hunger: unknown service type soup");
    }

    @Test
    void a_type_that_services_have_can_not_go() {
        assertProblems(
                List.of(type("food")),
                Taxonomy.SERVICE_TYPES,
                "need hunger: unknown service type food-bank",
                "service type food-bank: can't go, published services with it: 7");
    }

    @Test
    void a_need_may_name_the_types_that_stay() {
        assertProblems(List.of(need("thirst", "food-bank")), Taxonomy.NEEDS);
        assertProblems(
                List.of(need("thirst", "water")),
                Taxonomy.NEEDS,
                "need thirst: unknown service type water");
    }

    @Test
    void two_terms_never_share_an_id() {
        assertProblems(
                List.of(
                        type("food-bank"),
                        ImmutableTerm.copyOf(type("soup")).withId("x"),
                        ImmutableTerm.copyOf(type("tea")).withId("x")),
                Taxonomy.SERVICE_TYPES,
                "service type tea: has the id of service type soup");
    }

    private static void assertProblems(List<Term> terms, String taxonomy, String... problems) {
        assertEquals(
                List.of(problems),
                new TaxonomyCheck(BEFORE, code -> USES.getOrDefault(code, 0L))
                        .problems(List.of(list(taxonomy)), terms));
    }
}
