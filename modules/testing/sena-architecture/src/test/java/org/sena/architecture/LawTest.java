package org.sena.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The law of the layers, held against every bundle as it was built. */
class LawTest {

    /** Beside each context's API: what another context's pages may put on theirs. */
    private static final Set<String> SHARED_WITH_PAGES =
            Set.of("sena-directory-list", "sena-directory-words");

    /** Packed into modules that keep rows, and nowhere else. */
    private static final Set<String> PACKED_WITH_ROWS = Set.of("sena-upgrade");

    private static final Set<String> HOSTS = Set.of("runtime", "liferay");

    private final Suite suite = Suite.read();

    @Test
    void a_lower_context_never_knows_a_higher_one() {
        assertNone((user, used) -> Suite.height(used) > Suite.height(user));
    }

    @Test
    void a_context_knows_of_another_no_more_than_it_promises() {
        assertNone(
                (user, used) ->
                        !used.context().equals(user.context())
                                && !used.context().equals("common")
                                && !used.isApi()
                                && !SHARED_WITH_PAGES.contains(used.name()));
    }

    @Test
    void what_is_shared_with_pages_is_used_by_pages_only() {
        assertNone(
                (user, used) ->
                        SHARED_WITH_PAGES.contains(used.name())
                                && !used.context().equals(user.context())
                                && !user.name().endsWith("-web"));
    }

    @Test
    void nobody_but_itself_knows_a_host() {
        assertNone(
                (user, used) ->
                        HOSTS.contains(used.context()) && !used.context().equals(user.context()));
    }

    @Test
    void a_promise_is_made_in_words_of_the_jdk() {
        assertNoBundle(
                bundle ->
                        bundle.isApi()
                                && !bundle.imports().stream()
                                        .allMatch(
                                                one ->
                                                        one.startsWith("java.")
                                                                || one.startsWith("org.sena.")));
    }

    @Test
    void only_who_keeps_rows_or_adapts_to_liferay_knows_it() {
        assertNoBundle(
                bundle ->
                        bundle.knowsLiferay()
                                && !bundle.keepsRows()
                                && !PACKED_WITH_ROWS.contains(bundle.name())
                                && !bundle.context().equals("liferay"));
    }

    @Test
    void rows_never_leave_their_bundle() {
        assertNoBundle(bundle -> bundle.keepsRows() && !bundle.exports().isEmpty());
    }

    @Test
    void there_is_a_law_to_keep() {
        assertTrue(suite.bundles().size() > 40, "the suite was found");
        assertTrue(
                suite.bundles().stream().anyMatch(bundle -> !suite.usedBy(bundle).isEmpty()),
                "and so was what it uses");
    }

    private void assertNone(BiPredicate<SuiteBundle, SuiteBundle> forbidden) {
        Set<String> found = new TreeSet<>();

        for (SuiteBundle user : suite.bundles()) {
            for (SuiteBundle used : suite.usedBy(user)) {
                if (forbidden.test(user, used)) {
                    found.add(user.name() + " uses " + used.name());
                }
            }
        }

        assertEquals(Set.of(), found);
    }

    private void assertNoBundle(Predicate<SuiteBundle> forbidden) {
        assertEquals(
                List.of(),
                suite.bundles().stream().filter(forbidden).map(SuiteBundle::name).toList());
    }
}
